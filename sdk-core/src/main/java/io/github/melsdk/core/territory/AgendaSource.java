package io.github.melsdk.core.territory;

import org.jspecify.annotations.Nullable;

/**
 * An OpenAgenda agenda of a territory.
 *
 * @param name the name in the profile
 * @param title the title for people
 * @param uid OpenAgenda's number of the agenda
 * @param slug OpenAgenda's text identifier, null if unknown
 */
public record AgendaSource(
        String name, String title, long uid, @Nullable String slug) {}
