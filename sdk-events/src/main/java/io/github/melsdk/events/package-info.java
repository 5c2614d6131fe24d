/**
 * OpenAgenda: agendas, events, locations, changes and occurrences of a public agenda, in the provider's own terms.
 * Applications call {@link io.github.melsdk.events.OpenAgendaClient}.
 * May call the packages of the core module.
 */
@NullMarked
package io.github.melsdk.events;

import org.jspecify.annotations.NullMarked;
