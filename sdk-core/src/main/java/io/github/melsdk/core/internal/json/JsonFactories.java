package io.github.melsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.RecyclerPool;

/** The two parsers' settings: for documents, and for exports, which may be of any length. */
final class JsonFactories {

    private static final int POOLED_BUFFERS = 32;
    private static final int NESTING = 100;
    private static final int TEXT = 8 << 20;
    private static final int NUMBER = 100;
    private static final int NAME = 2_000;
    private static final long TOKENS = 1_000_000;
    private static final long UNLIMITED = -1;

    /** Shared and bounded; Jackson's default keeps its buffers in a thread-local. */
    private static final RecyclerPool<BufferRecycler> BUFFERS = JsonRecyclerPools.newBoundedPool(POOLED_BUFFERS);

    static final JsonFactory DOCUMENTS = factory(TOKENS);
    static final JsonFactory EXPORTS = factory(UNLIMITED);

    private JsonFactories() {}

    /** Names are shared through the factory's own table, not the JVM's, which a server could fill. */
    private static JsonFactory factory(long tokens) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING)
                        .maxStringLength(TEXT)
                        .maxNumberLength(NUMBER)
                        .maxNameLength(NAME)
                        .maxDocumentLength(UNLIMITED)
                        .maxTokenCount(tokens)
                        .build())
                .recyclerPool(BUFFERS)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }
}
