/**
 * Measures the SDK beside what a good developer writes by hand with the same libraries.
 * Run from the command line; nothing calls it.
 * May call the SDK, its internal JSON decoder included, and OkHttp and Jackson directly for the comparison.
 */
@NullMarked
package io.github.melsdk.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
