package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.melsdk.core.error.DecodingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bytes of one body on their way to the parser: keeps the beginning, sees the end, bounds a record. */
final class JsonSource extends InputStream {

    /** Jackson asks for 8,000 bytes at a time, so it may have this much of the next records in hand. */
    private static final int READ_AHEAD = 8_000;

    private static final int HEAD = 2_048;

    private final InputStream body;
    private final byte[] head = new byte[HEAD];
    private int headLength;
    private int headGiven;
    private long count;
    private long ceiling = Long.MAX_VALUE;
    private boolean ended;

    JsonSource(InputStream body) {
        this.body = Objects.requireNonNull(body, "body");
    }

    JsonSource(byte[] body) {
        this(new ByteArrayInputStream(body));
    }

    /**
     * Opens a parser over this body. Bytes are parsed directly if they are UTF-8, because a reader costs as much again
     * as the parsing itself.
     *
     * @param declared character set of the response, or null; a byte order mark or the pattern of zeros wins over it
     */
    JsonParser parser(JsonFactory factory, @Nullable Charset declared) throws IOException {
        while (headLength < 4 && fillHead()) {
            // The four bytes tell the encoding.
        }
        Charset charset = Encodings.detect(head, headLength, declared);
        headGiven = Encodings.markLength(head, headLength);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return factory.createParser(this);
        }
        return factory.createParser(new InputStreamReader(
                this,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Allows this many bytes more, to the precision of a read-ahead, before the body counts as too large a record. */
    void allow(long bytes) {
        ceiling = count + bytes + READ_AHEAD;
    }

    /** Tells whether the parser has asked for more than there is. */
    boolean ended() {
        return ended;
    }

    /** Returns the beginning of the body in readable form, for the message about a body that is no JSON. */
    String beginning(@Nullable Charset declared) {
        try {
            while (fillHead()) {
                // What the parser has not yet asked for may hold the title of a page.
            }
        } catch (IOException e) {
            // The beginning is a courtesy; what has arrived is enough.
        }
        Charset charset = Encodings.detect(head, headLength, declared);
        int mark = Encodings.markLength(head, headLength);
        return charset.decode(ByteBuffer.wrap(head, mark, headLength - mark)).toString();
    }

    private boolean fillHead() throws IOException {
        if (headLength == HEAD || count > headLength) {
            return false;
        }
        int n = readBody(head, headLength, HEAD - headLength);
        if (n > 0) {
            headLength += n;
        }
        return n > 0;
    }

    private int readBody(byte[] to, int offset, int length) throws IOException {
        if (count > ceiling) {
            throw JsonFailure.of(DecodingException.Reason.LIMIT, "A record of the export is too large.", null);
        }
        int n = body.read(to, offset, length);
        if (n > 0) {
            count += n;
        } else if (n < 0) {
            ended = true;
        }
        return n;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (headGiven < headLength) {
            int n = Math.min(length, headLength - headGiven);
            System.arraycopy(head, headGiven, to, offset, n);
            headGiven += n;
            return n;
        }
        boolean fillsHead = count == headLength && headLength < HEAD;
        int n = readBody(to, offset, length);
        if (n > 0 && fillsHead) {
            int kept = Math.min(n, HEAD - headLength);
            System.arraycopy(to, offset, head, headLength, kept);
            headLength += kept;
            headGiven = headLength;
        }
        return n;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
