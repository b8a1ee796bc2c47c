#define _GNU_SOURCE
#include "CLinuxNet.h"
#include <sys/socket.h>
#include <stddef.h>

int shouwen_accept4(int listener) {
    return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
}
