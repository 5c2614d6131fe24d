/**
 * The engine of the fake GRDF: gas meters, rights to read them, and answers of JSON objects one per line whose errors come with
 * status 200. Called by {@code io.github.melsdk.testing}. Calls the plumbing of fake services and Jackson.
 */
@NullMarked
package io.github.melsdk.testing.internal.grdf;

import org.jspecify.annotations.NullMarked;
