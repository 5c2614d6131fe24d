/**
 * Servers for tests of applications that call public services: {@link io.github.melsdk.testing.FaultServer} for faults of the wire, the fake city for the services themselves.
 * Called by tests and demos only, never by production code.
 * Calls WireMock, Jackson and {@code io.github.melsdk.testing.internal}; depends on no other module of the SDK.
 */
@NullMarked
package io.github.melsdk.testing;

import org.jspecify.annotations.NullMarked;
