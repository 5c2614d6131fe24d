/**
 * Keeps access tokens: one refresh for any number of threads.
 * The HTTP pipeline asks for a token before a request and for another one after a 401.
 * May call internal.deadline, internal.retry, internal.time and spi.
 */
@NullMarked
package io.github.melsdk.core.internal.oauth;

import org.jspecify.annotations.NullMarked;
