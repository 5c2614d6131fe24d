package io.github.melsdk.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The retry table, cell by cell, as the contract states it: kind, then retries allowed for read, keyed write, write. */
class FailureKindTest {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private record Row(FailureKind kind, int read, int keyed, int write) {}

    private static final List<Row> TABLE = List.of(
            new Row(FailureKind.NOT_SENT, ALWAYS, ALWAYS, ALWAYS),
            new Row(FailureKind.LOST, ALWAYS, ALWAYS, 0),
            new Row(FailureKind.SILENCE, ALWAYS, ALWAYS, 0),
            new Row(FailureKind.TRUNCATED, ALWAYS, ALWAYS, 0),
            new Row(FailureKind.TRANSIENT_STATUS, ALWAYS, ALWAYS, 0),
            new Row(FailureKind.SERVER_ERROR, 1, 1, 0),
            new Row(FailureKind.RATE_LIMITED, ALWAYS, ALWAYS, ALWAYS),
            new Row(FailureKind.FINAL, 0, 0, 0));

    @ParameterizedTest(name = "B2 {0} × {1}: after {2} retries another one is allowed: {3}")
    @MethodSource
    void table_is_the_policy(FailureKind kind, Safety safety, int retriesDone, boolean allowed) {
        assertThat(kind.allowsRetry(safety, retriesDone)).isEqualTo(allowed);
    }

    static Stream<Arguments> table_is_the_policy() {
        assertThat(TABLE).extracting(Row::kind).containsExactlyInAnyOrder(FailureKind.values());
        return TABLE.stream()
                .flatMap(row -> Stream.of(Safety.values()).flatMap(safety -> {
                    int most = switch (safety) {
                        case READ -> row.read();
                        case KEYED_WRITE -> row.keyed();
                        case WRITE -> row.write();
                    };
                    return Stream.of(0, 1, 2, 9).map(done -> Arguments.of(row.kind(), safety, done, done < most));
                }));
    }
}
