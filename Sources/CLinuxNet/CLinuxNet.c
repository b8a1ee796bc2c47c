#define _GNU_SOURCE
#include "CLinuxNet.h"
#include <malloc.h>
#include <sched.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

int shouwen_accept4(int listener) {
    return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

const char *shouwen_error_text(int number) {
    return strerrordesc_np(number);
}

void shouwen_give_memory_back(int bytes, int arenas) {
    mallopt(M_MMAP_THRESHOLD, bytes);
    mallopt(M_TRIM_THRESHOLD, bytes);
    mallopt(M_ARENA_MAX, arenas);
}

void shouwen_trim_memory(void) {
    malloc_trim(0);
}

int shouwen_processors(void) {
    // A machine may have more processors than a set of the usual size holds; the kernel then answers EINVAL.
    for (int most = 1024; most <= 1 << 20; most *= 2) {
        cpu_set_t *set = CPU_ALLOC(most);
        if (set == NULL) return -1;
        size_t size = CPU_ALLOC_SIZE(most);
        int count = sched_getaffinity(0, size, set) == 0 ? CPU_COUNT_S(size, set) : -1;
        CPU_FREE(set);
        if (count > 0) return count;
    }
    return -1;
}
