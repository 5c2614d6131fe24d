package io.github.melsdk.testing.internal.socket;

import java.util.List;
import java.util.Map;

/**
 * A request as it came over the wire.
 *
 * @param method the method token
 * @param target the request target, undecoded
 * @param headers headers in the order received; case-insensitive keys
 * @param body the body with transfer coding removed
 */
public record RawRequest(String method, String target, Map<String, List<String>> headers, byte[] body) {}
