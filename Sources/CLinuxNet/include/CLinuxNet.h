// What Glibc's Swift import lacks: epoll, eventfd, timerfd, accept4(2), strerrordesc_np(3), mallopt(3), sched_getaffinity(2).
#ifndef CLINUXNET_H
#define CLINUXNET_H

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>

/// Accepts one connection, non-blocking and close-on-exec; -1 with errno set on failure.
int shouwen_accept4(int listener);

/// The system's words for an error number, in English and safe on any thread; null for a number it does not know.
const char *shouwen_error_text(int number);

/// Has the allocator take buffers of that many bytes and more from the system one by one, and give each back when it is freed, in place
/// of a threshold that the allocator raises by itself; and keeps the number of its arenas to `arenas`.
void shouwen_give_memory_back(int bytes, int arenas);

/// Gives back what the allocator holds and nobody uses.
void shouwen_trim_memory(void);

/// The processors the calling thread may run on; -1 if the system does not say.
int shouwen_processors(void);

#endif
