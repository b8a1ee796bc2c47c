// The limit: what a plain C program on epoll and libprotobuf-c reaches when it does what `Health.Ping` does, and nothing else.
//
//     echo PORT TOKEN
//
// One thread, edge-triggered, one write for the answers of a batch, messages in an arena that is emptied after each call. It reads the
// ttrpc frame and envelope (PROTOCOL.md), looks the method up by its name, compares the token, reads the request, packs the reply.
// It has no limits, no deadlines, no statuses beside two, and stops for nobody: not a server, a measure.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "shouwen/v1/health.pb-c.h"
#include "ttrpc/ttrpc.pb-c.h"

enum { HEADER = 10, REQUEST = 1, RESPONSE = 2, ROOM = 64 << 10, FRAME_MAX = 4 << 20, EVENTS = 256 };

typedef struct {
    char *base;
    size_t size, used;
} Arena;

static void *arena_alloc(void *data, size_t size) {
    Arena *arena = data;
    size = (size + 15) & ~(size_t)15;
    if (arena->used + size > arena->size) return NULL;
    void *place = arena->base + arena->used;
    arena->used += size;
    return place;
}

static void arena_free(void *data, void *place) {
    (void)data;
    (void)place;
}

static Arena arena;
static ProtobufCAllocator allocator = {arena_alloc, arena_free, &arena};
static char bearer[256];

typedef struct {
    int fd, waits_for_room;
    uint8_t *in, *out;
    size_t in_count, in_size, out_count, out_sent, out_size;
} Connection;

static uint32_t read32(const uint8_t *bytes) {
    uint32_t value;
    memcpy(&value, bytes, 4);
    return ntohl(value);
}

static void write32(uint8_t *bytes, uint32_t value) {
    value = htonl(value);
    memcpy(bytes, &value, 4);
}

static int is_known(const Ttrpc__Request *request) {
    for (size_t i = 0; i < request->n_metadata; i++)
        if (!strcmp(request->metadata[i]->key, "authorization")) return !strcmp(request->metadata[i]->value, bearer);
    return 0;
}

static void answer(Connection *connection, uint32_t stream, const uint8_t *bytes, size_t count) {
    if (count * 4 + 4096 > arena.size) {
        arena.size = count * 4 + 4096;
        free(arena.base);
        arena.base = malloc(arena.size);
    }
    arena.used = 0;
    Ttrpc__Response response = TTRPC__RESPONSE__INIT;
    Google__Rpc__Status status = GOOGLE__RPC__STATUS__INIT;
    Ttrpc__Request *request = ttrpc__request__unpack(&allocator, count, bytes);
    Shouwen__V1__PingRequest *ping = NULL;
    if (!request || strcmp(request->service, "shouwen.v1.Health") || strcmp(request->method, "Ping")) {
        status.code = 12;
        response.status = &status;
    } else if (!is_known(request)) {
        status.code = 16;
        response.status = &status;
    } else if (!(ping = shouwen__v1__ping_request__unpack(&allocator, request->payload.len, request->payload.data))) {
        status.code = 3;
        response.status = &status;
    } else {
        Shouwen__V1__PingReply reply = SHOUWEN__V1__PING_REPLY__INIT;
        reply.payload = ping->payload;
        response.payload.len = shouwen__v1__ping_reply__get_packed_size(&reply);
        response.payload.data = arena_alloc(&arena, response.payload.len);
        shouwen__v1__ping_reply__pack(&reply, response.payload.data);
    }
    size_t size = ttrpc__response__get_packed_size(&response);
    while (connection->out_count + size + HEADER > connection->out_size)
        connection->out = realloc(connection->out, connection->out_size *= 2);
    uint8_t *frame = connection->out + connection->out_count;
    write32(frame, size);
    write32(frame + 4, stream);
    frame[8] = RESPONSE;
    frame[9] = 0;
    ttrpc__response__pack(&response, frame + HEADER);
    connection->out_count += size + HEADER;
}

static void watch(int epoll, int operation, Connection *connection) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLET | (connection->waits_for_room ? EPOLLOUT : 0), .data.ptr = connection};
    epoll_ctl(epoll, operation, connection->fd, &event);
}

static void flush(int epoll, Connection *connection) {
    while (connection->out_sent < connection->out_count) {
        ssize_t count = send(
            connection->fd, connection->out + connection->out_sent, connection->out_count - connection->out_sent, MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR) break;
        if (count > 0) connection->out_sent += count;
    }
    int waits = connection->out_sent < connection->out_count;
    if (!waits) connection->out_sent = connection->out_count = 0;
    if (waits == connection->waits_for_room) return;
    connection->waits_for_room = waits;
    watch(epoll, EPOLL_CTL_MOD, connection);
}

// 0 when the connection goes on.
static int receive(int epoll, Connection *connection) {
    for (;;) {
        size_t room = connection->in_size - connection->in_count;
        ssize_t count = recv(connection->fd, connection->in + connection->in_count, room, 0);
        if (count == 0) return -1;
        if (count < 0) return errno == EAGAIN ? 0 : -1;
        connection->in_count += count;
        size_t done = 0;
        while (connection->in_count - done >= HEADER) {
            const uint8_t *frame = connection->in + done;
            size_t length = read32(frame);
            if (length > FRAME_MAX) return -1;
            if (connection->in_count - done < HEADER + length) {
                if (HEADER + length > connection->in_size)
                    connection->in = realloc(connection->in, connection->in_size = HEADER + length + ROOM);
                break;
            }
            frame = connection->in + done;
            if (frame[8] == REQUEST) answer(connection, read32(frame + 4), frame + HEADER, length);
            done += HEADER + length;
        }
        memmove(connection->in, connection->in + done, connection->in_count - done);
        connection->in_count -= done;
        flush(epoll, connection);
        // A short read: the socket is empty, and a further look would only say so.
        if ((size_t)count < room) return 0;
    }
}

static void accept_all(int epoll, int listener) {
    int fd, on = 1;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        Connection *connection = calloc(1, sizeof *connection);
        *connection = (Connection){
            .fd = fd, .in = malloc(ROOM), .in_size = ROOM, .out = malloc(ROOM), .out_size = ROOM};
        watch(epoll, EPOLL_CTL_ADD, connection);
    }
}

int main(int count, char **arguments) {
    if (count != 3) return fprintf(stderr, "echo PORT TOKEN\n"), 64;
    snprintf(bearer, sizeof bearer, "Bearer %s", arguments[2]);
    arena.size = 1 << 16;
    arena.base = malloc(arena.size);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(atoi(arguments[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 1024)) return perror("echo"), 1;
    int epoll = epoll_create1(0);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}, events[EVENTS];
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int ready = epoll_wait(epoll, events, EVENTS, -1);
        for (int i = 0; i < ready; i++) {
            Connection *connection = events[i].data.ptr;
            if (!connection) {
                accept_all(epoll, listener);
                continue;
            }
            if (events[i].events & EPOLLOUT) flush(epoll, connection);
            if (!(events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) || !receive(epoll, connection)) continue;
            close(connection->fd);
            free(connection->in);
            free(connection->out);
            free(connection);
        }
    }
}
