package io.github.melsdk.core.internal.protobuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.protobuf.CodedOutputStream;
import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.json.JsonFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProtoReaderTest {

    private static final int MANY = 1_000;

    @FunctionalInterface
    private interface Writing {
        void to(CodedOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        writing.to(out);
        out.flush();
        return bytes.toByteArray();
    }

    @Test
    void values_are_what_the_protobuf_library_wrote() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            long number = random.nextLong() >>> random.nextInt(64);
            int integer = (int) random.nextLong();
            float single = Float.intBitsToFloat((int) random.nextLong());
            double real = random.nextDouble(-1e9, 1e9);
            int field = 1 + random.nextInt((1 << 29) - 1);
            byte[] written = bytes(out -> {
                out.writeUInt64(field, number);
                out.writeInt32(field, integer);
                out.writeFloat(field, single);
                out.writeDouble(field, real);
                out.writeBool(field, true);
                out.writeString(field, "Métro Ligne 1 🚇");
            });

            ProtoReader in = ProtoReader.of(written, MANY);
            assertThat(in.next()).isEqualTo(field);
            assertThat(in.number()).isEqualTo(number);
            assertThat(in.next()).isEqualTo(field);
            assertThat(in.integer()).isEqualTo(integer);
            assertThat(in.next()).isEqualTo(field);
            assertThat(Float.valueOf(in.single()).equals(single)).isTrue();
            assertThat(in.next()).isEqualTo(field);
            assertThat(in.real()).isEqualTo(real);
            assertThat(in.next()).isEqualTo(field);
            assertThat(in.flag()).isTrue();
            assertThat(in.next()).isEqualTo(field);
            assertThat(in.text()).isEqualTo("Métro Ligne 1 🚇");
            assertThat(in.next()).isZero();
        }
    }

    @Test
    void hostile_bytes_end_in_a_failure_and_nothing_else() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            assertThatCode(() -> readAll(ProtoReader.of(noise, MANY)))
                    .satisfies(e -> assertThat(e == null || e instanceof JsonFailure)
                            .as(String.valueOf(e))
                            .isTrue());
        }
    }

    private static void readAll(ProtoReader in) throws JsonFailure {
        for (int field = in.next(); field != 0; field = in.next()) {
            if (field % 3 == 0) {
                ProtoReader inner = in.message();
                for (int other = inner.next(); other != 0; other = inner.next()) {
                    inner.skip();
                }
            } else {
                in.skip();
            }
        }
    }

    @Test
    void a_length_beyond_the_end_allocates_nothing() throws IOException {
        byte[] lying = bytes(out -> {
            out.writeTag(1, 2);
            out.writeUInt32NoTag(Integer.MAX_VALUE);
        });

        assertMalformed(lying, "a length beyond the end");
        assertMalformed(
                bytes(out -> {
                    out.writeTag(1, 2);
                    out.writeUInt64NoTag(-1);
                }),
                "a length beyond the end");
    }

    @Test
    void groups_within_groups_take_no_stack() throws IOException {
        byte[] deep = bytes(out -> {
            for (int i = 0; i < 100_000; i++) {
                out.writeTag(1, 3);
            }
        });

        assertMalformed(deep, "groups that do not fit each other");
        assertMalformed(bytes(out -> out.writeTag(1, 4)), "groups that do not fit each other");
        assertMalformed(bytes(out -> out.writeTag(1, 3)), "a group without an end");
    }

    @Test
    void a_number_that_never_ends_is_malformed() {
        byte[] endless = new byte[12];
        Arrays.fill(endless, (byte) 0xff);

        assertMalformed(endless, "a number of more than 64 bits");
        assertMalformed(new byte[] {(byte) 0x80}, "an end within a number");
        assertMalformed(new byte[] {0}, "a field without a number");
        assertMalformed(new byte[] {0x0f}, "a field of an unknown kind");
        assertMalformed(new byte[] {0x09, 1}, "an end within a value");
    }

    private static void assertMalformed(byte[] bytes, String message) {
        assertThatExceptionOfType(JsonFailure.class)
                .isThrownBy(() -> {
                    ProtoReader in = ProtoReader.of(bytes, MANY);
                    in.next();
                    in.skip();
                })
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.SYNTAX));
    }

    @Test
    void messages_are_counted_at_whatever_depth() throws IOException {
        byte[] many = bytes(out -> {
            for (int i = 0; i <= MANY; i++) {
                out.writeByteArray(3, new byte[0]);
            }
        });

        assertThatExceptionOfType(JsonFailure.class)
                .isThrownBy(() -> readAll(ProtoReader.of(many, MANY)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
    }

    @Test
    void a_field_of_another_kind_than_due_is_malformed() throws IOException {
        ProtoReader in = ProtoReader.of(bytes(out -> out.writeString(1, "x")), MANY);
        in.next();

        assertThatExceptionOfType(JsonFailure.class).isThrownBy(in::number).withMessageContaining("another kind");
    }
}
