/**
 * A small OpenAgenda: agendas and events kept as JSON, filtered, sorted, paged and projected as the provider's v2 API does.
 * Called by {@code io.github.melsdk.testing.FakeOpenAgenda} only.
 * Calls {@code internal.http} and Jackson.
 */
@NullMarked
package io.github.melsdk.testing.internal.openagenda;

import org.jspecify.annotations.NullMarked;
