/**
 * The plumbing of every fake service: calls, answers, scripted failures, and the WireMock server that carries them.
 * Called by {@code io.github.melsdk.testing} and the engines beside this package.
 * Calls WireMock and Jackson; knows no service.
 */
@NullMarked
package io.github.melsdk.testing.internal.http;

import org.jspecify.annotations.NullMarked;
