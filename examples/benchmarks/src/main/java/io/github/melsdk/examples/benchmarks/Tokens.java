package io.github.melsdk.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The least that any reader of JSON has to do: finding the tokens, without making anything of them. */
final class Tokens {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}

    static long count(byte[] document) throws IOException {
        try (JsonParser parser = FACTORY.createParser(document)) {
            long count = 0;
            while (parser.nextToken() != null) {
                count++;
            }
            return count;
        }
    }
}
