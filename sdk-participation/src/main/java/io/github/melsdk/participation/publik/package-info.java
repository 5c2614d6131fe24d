/**
 * Publik, the citizen-relation suite of Entr'ouvert: its forms (w.c.s.) and its appointments (Chrono).
 * Applications use {@link io.github.melsdk.participation.publik.PublikClient} and
 * {@link io.github.melsdk.participation.publik.PublikAgendaClient}.
 * May call sdk-core only.
 */
@NullMarked
package io.github.melsdk.participation.publik;

import org.jspecify.annotations.NullMarked;
