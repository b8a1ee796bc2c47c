// What Glibc's Swift import lacks: epoll, eventfd, timerfd, accept4(2).
#ifndef CLINUXNET_H
#define CLINUXNET_H

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>

/// Accepts one connection, non-blocking and close-on-exec; -1 with errno set on failure.
int shouwen_accept4(int listener);

#endif
