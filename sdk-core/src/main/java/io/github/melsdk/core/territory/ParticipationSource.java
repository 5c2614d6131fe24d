package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.WireConstant;
import java.net.URI;

/**
 * A participation platform of a territory.
 *
 * @param name the name in the profile
 * @param title the title for people
 * @param software what runs it
 * @param url the base address of the platform
 */
public record ParticipationSource(String name, String title, Software software, URI url) {

    /** The software of a platform. */
    public enum Software implements WireConstant {
        /** Decidim. */
        DECIDIM("decidim"),
        /** CONSUL Democracy. */
        CONSUL("consul");

        private final String wire;

        Software(String wire) {
            this.wire = wire;
        }

        /** Returns the word for it in a profile. */
        @Override
        public String wire() {
            return wire;
        }
    }
}
