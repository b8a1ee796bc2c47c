#include "CFaultyVFS.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SECTOR = 512, FILES_MAX = 64, PATH_MAX_BYTES = 1024 };

struct change {
    struct change *next;
    int64_t offset;  // Of a write; the new size of a truncation.
    int64_t length;  // -1: a truncation.
    unsigned char bytes[];
};

struct file_state {
    char path[PATH_MAX_BYTES];
    unsigned char *durable;
    int64_t size;
    struct change *first, **end;
};

struct faulty_file {
    sqlite3_file base;
    struct file_state *state;  // Null for files that are not watched.
    sqlite3_file *real;        // Lies behind this one.
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct file_state files[FILES_MAX], cut_files[FILES_MAX];
static int file_count, cut_count, is_cut;
static int64_t until_cut, until_failure[4], failures;
static int fails_for_ever[4];
static sqlite3_vfs *real_vfs, faulty_vfs;

// MARK: What a disk holds

static void clear(struct file_state *state) {
    for (struct change *change = state->first; change;) {
        struct change *next = change->next;
        free(change);
        change = next;
    }
    state->first = NULL;
    state->end = &state->first;
}

static void resize(struct file_state *state, int64_t size) {
    if (size > state->size) {
        state->durable = realloc(state->durable, (size_t)size);
        memset(state->durable + state->size, 0, (size_t)(size - state->size));
    }
    state->size = size;
}

static void put(struct file_state *state, int64_t offset, const unsigned char *bytes, int64_t length) {
    if (offset + length > state->size) resize(state, offset + length);
    memcpy(state->durable + offset, bytes, (size_t)length);
}

static void note(struct file_state *state, int64_t offset, int64_t length, const void *bytes) {
    struct change *change = malloc(sizeof *change + (size_t)(length > 0 ? length : 0));
    change->next = NULL;
    change->offset = offset;
    change->length = length;
    if (length > 0) memcpy(change->bytes, bytes, (size_t)length);
    *state->end = change;
    state->end = &change->next;
}

static void sync_state(struct file_state *state) {
    for (struct change *change = state->first; change; change = change->next) {
        if (change->length < 0) resize(state, change->offset);
        else put(state, change->offset, change->bytes, change->length);
    }
    clear(state);
}

static void copy(struct file_state *to, const struct file_state *from) {
    memcpy(to->path, from->path, sizeof to->path);
    to->size = from->size;
    to->durable = malloc((size_t)from->size + 1);
    memcpy(to->durable, from->durable ? from->durable : (unsigned char *)"", (size_t)from->size);
    to->first = NULL;
    to->end = &to->first;
    for (struct change *change = from->first; change; change = change->next) note(to, change->offset, change->length, change->bytes);
}

static void release(struct file_state *states, int count) {
    for (int i = 0; i < count; i++) {
        clear(&states[i]);
        free(states[i].durable);
        memset(&states[i], 0, sizeof states[i]);
    }
}

static void count_towards_cut(void) {
    if (until_cut <= 0 || --until_cut > 0) return;
    release(cut_files, cut_count);
    for (cut_count = 0; cut_count < file_count; cut_count++) copy(&cut_files[cut_count], &files[cut_count]);
    is_cut = 1;
}

static int must_fail(enum faulty_operation kind) {
    if (until_failure[kind] <= 0 || (until_failure[kind] > 1 && until_failure[kind]-- > 0)) return 0;
    if (!fails_for_ever[kind]) until_failure[kind] = 0;
    failures++;
    return 1;
}

// MARK: A file

static struct faulty_file *of(sqlite3_file *file) { return (struct faulty_file *)file; }

static int faulty_close(sqlite3_file *file) { return of(file)->real->pMethods->xClose(of(file)->real); }

static int faulty_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    pthread_mutex_lock(&lock);
    int fails = of(file)->state && must_fail(FAULTY_READ);
    pthread_mutex_unlock(&lock);
    return fails ? SQLITE_IOERR_READ : of(file)->real->pMethods->xRead(of(file)->real, bytes, count, offset);
}

static int faulty_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    struct file_state *state = of(file)->state;
    if (!state) return of(file)->real->pMethods->xWrite(of(file)->real, bytes, count, offset);
    pthread_mutex_lock(&lock);
    int code = SQLITE_IOERR_WRITE;
    if (!must_fail(FAULTY_WRITE)) {
        code = of(file)->real->pMethods->xWrite(of(file)->real, bytes, count, offset);
        if (code == SQLITE_OK) {
            note(state, offset, count, bytes);
            count_towards_cut();
        }
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static int faulty_truncate(sqlite3_file *file, sqlite3_int64 size) {
    pthread_mutex_lock(&lock);
    int code = of(file)->real->pMethods->xTruncate(of(file)->real, size);
    if (code == SQLITE_OK && of(file)->state) note(of(file)->state, size, -1, NULL);
    pthread_mutex_unlock(&lock);
    return code;
}

static int faulty_sync(sqlite3_file *file, int flags) {
    struct file_state *state = of(file)->state;
    if (!state) return of(file)->real->pMethods->xSync(of(file)->real, flags);
    pthread_mutex_lock(&lock);
    int code = SQLITE_OK;
    if (must_fail(FAULTY_SYNC)) {
        clear(state);
        code = SQLITE_IOERR_FSYNC;
    } else {
        // The machine's own disk is spared: what it holds is this program's to say.
        count_towards_cut();
        sync_state(state);
    }
    pthread_mutex_unlock(&lock);
    return code;
}

static int faulty_size(sqlite3_file *file, sqlite3_int64 *size) { return of(file)->real->pMethods->xFileSize(of(file)->real, size); }
static int faulty_lock(sqlite3_file *file, int level) { return of(file)->real->pMethods->xLock(of(file)->real, level); }
static int faulty_unlock(sqlite3_file *file, int level) { return of(file)->real->pMethods->xUnlock(of(file)->real, level); }
static int faulty_reserved(sqlite3_file *file, int *out) { return of(file)->real->pMethods->xCheckReservedLock(of(file)->real, out); }
static int faulty_control(sqlite3_file *file, int op, void *arg) { return of(file)->real->pMethods->xFileControl(of(file)->real, op, arg); }
static int faulty_sector(sqlite3_file *file) { return of(file)->real->pMethods->xSectorSize(of(file)->real); }
// Nothing is promised beyond what any disk does.
static int faulty_character(sqlite3_file *file) { (void)file; return 0; }
static int faulty_shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **out) {
    return of(file)->real->pMethods->xShmMap(of(file)->real, page, size, extend, out);
}
static int faulty_shm_lock(sqlite3_file *file, int offset, int n, int flags) {
    return of(file)->real->pMethods->xShmLock(of(file)->real, offset, n, flags);
}
static void faulty_shm_barrier(sqlite3_file *file) { of(file)->real->pMethods->xShmBarrier(of(file)->real); }
static int faulty_shm_unmap(sqlite3_file *file, int remove) { return of(file)->real->pMethods->xShmUnmap(of(file)->real, remove); }

static const sqlite3_io_methods methods = {
    2, faulty_close, faulty_read, faulty_write, faulty_truncate, faulty_sync, faulty_size, faulty_lock, faulty_unlock, faulty_reserved,
    faulty_control, faulty_sector, faulty_character, faulty_shm_map, faulty_shm_lock, faulty_shm_barrier, faulty_shm_unmap, NULL, NULL,
};

// MARK: The file system

/// The state of the file at `path`; a file seen for the first time is on the disk as it is.
static struct file_state *watch(const char *path) {
    for (int i = 0; i < file_count; i++) {
        if (strcmp(files[i].path, path) == 0) return &files[i];
    }
    if (file_count == FILES_MAX || strlen(path) >= PATH_MAX_BYTES) abort();
    struct file_state *state = &files[file_count++];
    strcpy(state->path, path);
    state->end = &state->first;
    FILE *file = fopen(path, "rb");
    if (!file) return state;
    unsigned char piece[4096];
    for (size_t count; (count = fread(piece, 1, sizeof piece, file)) > 0;) put(state, state->size, piece, (int64_t)count);
    fclose(file);
    return state;
}

static int faulty_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *out) {
    (void)vfs;
    memset(file, 0, sizeof(struct faulty_file));
    int watched = path && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL));
    pthread_mutex_lock(&lock);
    int fails = watched && must_fail(FAULTY_OPEN);
    if (watched && !fails) of(file)->state = watch(path);
    pthread_mutex_unlock(&lock);
    if (fails) return SQLITE_CANTOPEN;
    of(file)->real = (sqlite3_file *)(of(file) + 1);
    int code = real_vfs->xOpen(real_vfs, path, of(file)->real, flags, out);
    if (of(file)->real->pMethods) file->pMethods = &methods;
    return code;
}

static int faulty_delete(sqlite3_vfs *vfs, const char *path, int sync) {
    (void)vfs;
    int code = real_vfs->xDelete(real_vfs, path, sync);
    pthread_mutex_lock(&lock);
    for (int i = 0; i < file_count && code == SQLITE_OK; i++) {
        if (strcmp(files[i].path, path) != 0) continue;
        clear(&files[i]);
        files[i].size = 0;
    }
    pthread_mutex_unlock(&lock);
    return code;
}

int faulty_install(void) {
    real_vfs = sqlite3_vfs_find("unix");
    if (!real_vfs) return SQLITE_ERROR;
    faulty_vfs = *real_vfs;
    faulty_vfs.pNext = NULL;
    faulty_vfs.zName = "shouwen-faulty";
    faulty_vfs.szOsFile = (int)sizeof(struct faulty_file) + real_vfs->szOsFile;
    faulty_vfs.xOpen = faulty_open;
    faulty_vfs.xDelete = faulty_delete;
    return sqlite3_vfs_register(&faulty_vfs, 1);
}

void faulty_forget(void) {
    pthread_mutex_lock(&lock);
    release(files, file_count);
    release(cut_files, cut_count);
    file_count = cut_count = is_cut = 0;
    until_cut = failures = 0;
    memset(until_failure, 0, sizeof until_failure);
    memset(fails_for_ever, 0, sizeof fails_for_ever);
    pthread_mutex_unlock(&lock);
}

void faulty_cut_after(int64_t n) {
    pthread_mutex_lock(&lock);
    until_cut = n;
    pthread_mutex_unlock(&lock);
}

int faulty_is_cut(void) {
    pthread_mutex_lock(&lock);
    int result = is_cut;
    pthread_mutex_unlock(&lock);
    return result;
}

void faulty_fail(enum faulty_operation kind, int64_t n, int for_ever) {
    pthread_mutex_lock(&lock);
    until_failure[kind] = n;
    fails_for_ever[kind] = for_ever;
    pthread_mutex_unlock(&lock);
}

int64_t faulty_failures(void) {
    pthread_mutex_lock(&lock);
    int64_t result = failures;
    pthread_mutex_unlock(&lock);
    return result;
}

// MARK: After the cut

static uint64_t draw(uint64_t *seed) {
    *seed += 0x9E3779B97F4A7C15u;
    uint64_t mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31);
}

/// Lets each sector of each write reach the disk or not. How likely it is, is drawn for each cut: all, none, and in between.
static void settle(struct file_state *state, uint64_t *seed, uint64_t likelihood) {
    for (struct change *change = state->first; change; change = change->next) {
        if (change->length < 0) {
            if (draw(seed) % 8 < likelihood) resize(state, change->offset);
            continue;
        }
        for (int64_t done = 0; done < change->length;) {
            int64_t place = change->offset + done;
            int64_t length = SECTOR - place % SECTOR;
            if (length > change->length - done) length = change->length - done;
            if (draw(seed) % 8 < likelihood) put(state, place, change->bytes + done, length);
            done += length;
        }
    }
}

int faulty_write_disk(const char *from, const char *to, uint64_t seed) {
    pthread_mutex_lock(&lock);
    if (!is_cut) {
        release(cut_files, cut_count);
        for (cut_count = 0; cut_count < file_count; cut_count++) copy(&cut_files[cut_count], &files[cut_count]);
    }
    uint64_t likelihood = draw(&seed) % 9;
    int code = 0;
    for (int i = 0; i < cut_count && code == 0; i++) {
        if (strncmp(cut_files[i].path, from, strlen(from)) != 0) continue;
        settle(&cut_files[i], &seed, likelihood);
        char path[2 * PATH_MAX_BYTES];
        snprintf(path, sizeof path, "%s%s", to, cut_files[i].path + strlen(from));
        FILE *file = fopen(path, "wb");
        if (!file || fwrite(cut_files[i].durable ? cut_files[i].durable : (unsigned char *)"", 1, (size_t)cut_files[i].size, file)
                != (size_t)cut_files[i].size) code = -1;
        if (file && fclose(file) != 0) code = -1;
    }
    pthread_mutex_unlock(&lock);
    return code;
}
