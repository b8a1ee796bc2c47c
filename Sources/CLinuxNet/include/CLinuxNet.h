// What Glibc's Swift import lacks: epoll, eventfd, timerfd, accept4(2), strerrordesc_np(3).
#ifndef CLINUXNET_H
#define CLINUXNET_H

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>

/// Accepts one connection, non-blocking and close-on-exec; -1 with errno set on failure.
int shouwen_accept4(int listener);

/// The system's words for an error number, in English and safe on any thread; null for a number it does not know.
const char *shouwen_error_text(int number);

#endif
