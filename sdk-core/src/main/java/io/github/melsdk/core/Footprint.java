package io.github.melsdk.core;

/**
 * What the calls of a transport cost so far.
 *
 * @param requests HTTP requests sent, retries and token requests included
 * @param bytesReceived bytes of bodies that travelled, before decompression
 * @param cacheHits answers that the server confirmed without sending them again
 * @param retries requests that were sent again after a failure
 */
public record Footprint(long requests, long bytesReceived, long cacheHits, long retries) {}
