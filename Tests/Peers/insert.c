// The limit of the store: a plain C program that writes the rows of a store made by a server again, in the same order, the same bytes,
// under the same schema, so many cases a transaction, durable (WAL, synchronous=FULL).
//
//     insert STORE COPY BATCH CASES
//
// Rows are read into memory first; what is timed is binding, stepping and committing, after a first tenth in which the write-ahead log
// grows to its size. A case's rows are those of `log`, `cases` and
// `kept_replies`. Prints cases a second, and the median and the 99th percentile of a commit in microseconds.
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    int table, count;
    sqlite3_value **values;
    int64_t turn;
} Row;

// The rows of a table, and which of them belongs to the n-th case: in the order of the log.
static const char *const sources[] = {
    "SELECT log.* , log.case_id FROM log ORDER BY log.sequence",
    "SELECT cases.*, cases.id FROM cases ORDER BY id",
    "SELECT kept_replies.*, row_number() OVER (ORDER BY recorded_at, key) FROM kept_replies",
};
static const char *const tables[] = {"log", "cases", "kept_replies"};
enum { TABLES = sizeof tables / sizeof *tables };

static void need(int holds, sqlite3 *database, const char *what) {
    if (holds) return;
    fprintf(stderr, "insert: %s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
}

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static int by_turn(const void *one, const void *other) {
    const Row *a = one, *b = other;
    return a->turn != b->turn ? (a->turn < b->turn ? -1 : 1) : a->table - b->table;
}

static int ascending(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

static Row *read_rows(sqlite3 *store, int64_t cases, size_t *count) {
    size_t size = 1 << 16;
    Row *rows = malloc(size * sizeof *rows);
    for (int table = 0; table < TABLES; table++) {
        sqlite3_stmt *statement;
        need(!sqlite3_prepare_v2(store, sources[table], -1, &statement, NULL), store, sources[table]);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            int columns = sqlite3_column_count(statement) - 1;
            int64_t turn = sqlite3_column_int64(statement, columns);
            if (turn > cases) continue;
            if (*count == size) rows = realloc(rows, (size *= 2) * sizeof *rows);
            Row row = {table, columns, malloc(columns * sizeof(sqlite3_value *)), turn};
            for (int i = 0; i < columns; i++) row.values[i] = sqlite3_value_dup(sqlite3_column_value(statement, i));
            rows[(*count)++] = row;
        }
        sqlite3_finalize(statement);
    }
    qsort(rows, *count, sizeof *rows, by_turn);
    return rows;
}

static void copy_schema(sqlite3 *store, sqlite3 *copy) {
    sqlite3_stmt *statement;
    const char *text = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid";
    need(!sqlite3_prepare_v2(store, text, -1, &statement, NULL), store, "schema");
    while (sqlite3_step(statement) == SQLITE_ROW)
        need(!sqlite3_exec(copy, (const char *)sqlite3_column_text(statement, 0), NULL, NULL, NULL), copy, "schema");
    sqlite3_finalize(statement);
}

int main(int count, char **arguments) {
    if (count != 5) return fprintf(stderr, "insert STORE COPY BATCH CASES\n"), 64;
    int batch = atoi(arguments[3]);
    int64_t cases = atoll(arguments[4]);
    sqlite3 *store, *copy;
    need(!sqlite3_open_v2(arguments[1], &store, SQLITE_OPEN_READONLY, NULL), store, arguments[1]);
    unlink(arguments[2]);
    need(!sqlite3_open(arguments[2], &copy), copy, arguments[2]);
    need(!sqlite3_exec(copy, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL", NULL, NULL, NULL), copy, "pragma");
    copy_schema(store, copy);
    size_t rows_count = 0;
    Row *rows = read_rows(store, cases, &rows_count);
    sqlite3_stmt *insert[TABLES] = {NULL}, *begin, *commit;
    for (size_t i = 0; i < rows_count; i++) {
        if (insert[rows[i].table]) continue;
        char text[512];
        int length = snprintf(text, sizeof text, "INSERT INTO %s VALUES (?", tables[rows[i].table]);
        for (int column = 1; column < rows[i].count; column++) length += snprintf(text + length, sizeof text - length, ",?");
        snprintf(text + length, sizeof text - length, ")");
        need(!sqlite3_prepare_v2(copy, text, -1, &insert[rows[i].table], NULL), copy, text);
    }
    sqlite3_prepare_v2(copy, "BEGIN IMMEDIATE", -1, &begin, NULL);
    sqlite3_prepare_v2(copy, "COMMIT", -1, &commit, NULL);

    double *taken = malloc((cases / batch + 2) * sizeof *taken), start = seconds();
    size_t commits = 0, place = 0;
    int64_t done = 0, warm = 0;
    while (place < rows_count) {
        double began = seconds();
        if (!warm && rows[place].turn > cases / 10) {
            warm = rows[place].turn - 1;
            start = began;
            commits = 0;
        }
        int64_t last = rows[place].turn + batch - 1;
        sqlite3_step(begin);
        sqlite3_reset(begin);
        for (; place < rows_count && rows[place].turn <= last; place++) {
            sqlite3_stmt *statement = insert[rows[place].table];
            for (int i = 0; i < rows[place].count; i++) sqlite3_bind_value(statement, i + 1, rows[place].values[i]);
            need(sqlite3_step(statement) == SQLITE_DONE, copy, tables[rows[place].table]);
            sqlite3_reset(statement);
        }
        need(sqlite3_step(commit) == SQLITE_DONE, copy, "commit");
        sqlite3_reset(commit);
        done = last < cases ? last : cases;
        taken[commits++] = seconds() - began;
    }
    double whole = seconds() - start;
    qsort(taken, commits, sizeof *taken, ascending);
    printf("insert: %.0f calls/s, p50 %.0f us, p99 %.0f us, 0 failed (%d a commit, %lld cases, SQLite %s)\n", (done - warm) / whole,
        taken[commits / 2] * 1e6, taken[commits * 99 / 100] * 1e6, batch, (long long)(done - warm), sqlite3_libversion());
    return 0;
}
