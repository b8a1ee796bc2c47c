#define _GNU_SOURCE
#include "CLinuxNet.h"
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

int shouwen_accept4(int listener) {
    return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

const char *shouwen_error_text(int number) {
    return strerrordesc_np(number);
}
