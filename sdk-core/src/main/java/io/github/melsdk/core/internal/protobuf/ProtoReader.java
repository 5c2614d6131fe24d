package io.github.melsdk.core.internal.protobuf;

import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.internal.json.JsonFailure;
import java.nio.charset.StandardCharsets;

/**
 * Reads the fields of one message, one after the other. A message inside shares the bytes and the budget of messages of the
 * one around it; nothing in the input decides how deep a call goes or how much is allocated. For one thread.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Encoding</a>
 */
public final class ProtoReader {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int GROUP_START = 3;
    private static final int GROUP_END = 4;
    private static final int FIXED32 = 5;

    private static final int MOST_VARINT_BITS = 64;
    private static final int MOST_GROUPS = 64;

    /** How many messages may still begin. */
    private static final class Budget {
        private int left;

        Budget(int left) {
            this.left = left;
        }
    }

    private final byte[] bytes;
    private final int end;
    private final Budget budget;
    private int position;
    private int type;

    private ProtoReader(byte[] bytes, int start, int end, Budget budget) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
        this.budget = budget;
    }

    /**
     * Creates the reader of a whole body.
     *
     * @param bytes the body, not copied
     * @param mostMessages how many messages it may hold, at whatever depth
     */
    public static ProtoReader of(byte[] bytes, int mostMessages) {
        return new ProtoReader(bytes, 0, bytes.length, new Budget(mostMessages));
    }

    /**
     * Goes to the next field, whose value is then read or {@linkplain #skip() skipped} before the next call.
     *
     * @return the number of the field, 0 at the end of the message
     */
    public int next() throws JsonFailure {
        if (position >= end) {
            return 0;
        }
        long tag = readVarint();
        long field = tag >>> 3;
        type = (int) (tag & 7);
        if (field == 0 || field > (1 << 29) - 1) {
            throw malformed("a field without a number");
        }
        return (int) field;
    }

    /** Reads a whole number, which may be an enum constant, a boolean or an unsigned number. */
    public long number() throws JsonFailure {
        require(VARINT);
        return readVarint();
    }

    /** Reads a whole number of 32 bits; more bits are cut off, as the format says. */
    public int integer() throws JsonFailure {
        return (int) number();
    }

    /** Reads a boolean. */
    public boolean flag() throws JsonFailure {
        return number() != 0;
    }

    /** Reads a number of single precision. */
    public float single() throws JsonFailure {
        require(FIXED32);
        return Float.intBitsToFloat((int) readFixed(4));
    }

    /** Reads a number of double precision. */
    public double real() throws JsonFailure {
        require(FIXED64);
        return Double.longBitsToDouble(readFixed(8));
    }

    /** Reads a text; bytes that are no UTF-8 become U+FFFD. */
    public String text() throws JsonFailure {
        require(BYTES);
        int length = readLength();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** Returns the reader of a message inside this one, which goes on behind it whatever is read of it. */
    public ProtoReader message() throws JsonFailure {
        require(BYTES);
        if (--budget.left < 0) {
            throw JsonFailure.of(Reason.LIMIT, "The feed holds more messages than any real one.", null);
        }
        int length = readLength();
        position += length;
        return new ProtoReader(bytes, position - length, position, budget);
    }

    /** Passes over the value of a field. */
    public void skip() throws JsonFailure {
        int groups = 0;
        do {
            switch (type) {
                case VARINT -> readVarint();
                case FIXED64 -> advance(8);
                case FIXED32 -> advance(4);
                case BYTES -> advance(readLength());
                case GROUP_START -> groups++;
                case GROUP_END -> groups--;
                default -> throw malformed("a field of an unknown kind");
            }
            if (groups > MOST_GROUPS || groups < 0) {
                throw malformed("groups that do not fit each other");
            }
            if (groups > 0 && next() == 0) {
                throw malformed("a group without an end");
            }
        } while (groups > 0);
    }

    private void require(int due) throws JsonFailure {
        if (type != due) {
            throw malformed("a field of another kind than its number says");
        }
    }

    private long readVarint() throws JsonFailure {
        long value = 0;
        for (int shift = 0; shift < MOST_VARINT_BITS; shift += 7) {
            if (position >= end) {
                throw malformed("an end within a number");
            }
            byte next = bytes[position++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw malformed("a number of more than 64 bits");
    }

    private int readLength() throws JsonFailure {
        long length = readVarint();
        if (length < 0 || length > end - position) {
            throw malformed("a length beyond the end");
        }
        return (int) length;
    }

    private long readFixed(int width) throws JsonFailure {
        int start = position;
        advance(width);
        long value = 0;
        for (int i = width - 1; i >= 0; i--) {
            value = value << 8 | bytes[start + i] & 0xff;
        }
        return value;
    }

    private void advance(int count) throws JsonFailure {
        if (count > end - position) {
            throw malformed("an end within a value");
        }
        position += count;
    }

    private static JsonFailure malformed(String what) {
        return JsonFailure.of(Reason.SYNTAX, "The message is malformed: " + what + ".", null);
    }
}
