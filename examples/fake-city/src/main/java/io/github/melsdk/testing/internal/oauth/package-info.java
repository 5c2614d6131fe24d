/**
 * Token servers and quotas of the fake energy services. Called by their engines. Calls the plumbing of fake services.
 */
@NullMarked
package io.github.melsdk.testing.internal.oauth;

import org.jspecify.annotations.NullMarked;
