package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a customer agreed to, as it is declared to GRDF. It prints masked. */
public final class RightDeclaration {

    /** What the third party is to the customer. */
    public enum Role {
        /** Allowed by the holder of a delivery contract. */
        AUTORISE_CONTRAT_FOURNITURE,
        /** Holder of a delivery contract. */
        DETENTEUR_CONTRAT_FOURNITURE,
        /** Allowed by the holder of an injection contract. */
        AUTORISE_CONTRAT_INJECTION,
        /** Holder of an injection contract. */
        DETENTEUR_CONTRAT_INJECTION
    }

    private final Map<String, String> body;

    private RightDeclaration(Map<String, String> body) {
        this.body = Map.copyOf(body);
    }

    /**
     * Starts a declaration.
     *
     * @param role what the third party is to the customer
     * @param postcode postcode of the meter; GRDF compares it
     * @return a builder that allows nothing yet
     */
    public static Builder of(Role role, String postcode) {
        return new Builder(role, postcode);
    }

    /** Every value may come back in an error, so every one is masked. */
    Arguments addTo(Arguments arguments) {
        body.forEach((name, value) -> {
            if (!name.startsWith("perim_") && !name.startsWith("date_") && !name.equals("role_tiers")) {
                arguments.secret(value);
            }
        });
        return arguments.content(Content.json(new TreeMap<>(body)));
    }

    @Override
    public String toString() {
        return "RightDeclaration[" + body.get("role_tiers") + ", masked]";
    }

    /** Collects what was agreed. Not thread-safe. */
    public static final class Builder {
        private final Map<String, String> body = new LinkedHashMap<>();

        private Builder(Role role, String postcode) {
            body.put("role_tiers", role.name());
            body.put("code_postal", Objects.requireNonNull(postcode, "postcode"));
            for (String data : new String[] {"contractuelles", "techniques", "informatives", "publiees"}) {
                body.put("perim_donnees_" + data, "Faux");
            }
        }

        /**
         * Names the person.
         *
         * @param name name of the holder
         * @return this
         */
        public Builder person(String name) {
            body.put("nom_titulaire", name);
            return this;
        }

        /**
         * Names the organisation.
         *
         * @param name name of the holder
         * @return this
         */
        public Builder organisation(String name) {
            body.put("raison_sociale", name);
            return this;
        }

        /**
         * Sets where GRDF reaches the holder.
         *
         * @param email e-mail address
         * @param mobile telephone number, or an empty text
         * @return this
         */
        public Builder contact(String email, String mobile) {
            body.put("courriel_titulaire", email);
            if (!mobile.isBlank()) {
                body.put("numero_telephone_mobile_titulaire", mobile);
            }
            return this;
        }

        /**
         * Sets from when to when the right holds.
         *
         * @param first first day
         * @param last last day
         * @return this
         */
        public Builder days(LocalDate first, LocalDate last) {
            return period("date_debut_droit_acces", "date_fin_droit_acces", first, last);
        }

        /**
         * Sets the days whose consumption may be read.
         *
         * @param first first day
         * @param last last day
         * @return this
         */
        public Builder consumptionDays(LocalDate first, LocalDate last) {
            return period("perim_donnees_conso_debut", "perim_donnees_conso_fin", first, last);
        }

        /**
         * Sets the days whose injection may be read.
         *
         * @param first first day
         * @param last last day
         * @return this
         */
        public Builder injectionDays(LocalDate first, LocalDate last) {
            return period("perim_donnees_inj_debut", "perim_donnees_inj_fin", first, last);
        }

        private Builder period(String from, String to, LocalDate first, LocalDate last) {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The last day of a right does not precede its first");
            }
            body.put(from, first.toString());
            body.put(to, last.toString());
            return this;
        }

        /**
         * Allows the contract to be read.
         *
         * @return this
         */
        public Builder contractual() {
            return allow("contractuelles");
        }

        /**
         * Allows the meter and its address to be read.
         *
         * @return this
         */
        public Builder technical() {
            return allow("techniques");
        }

        /**
         * Allows daily consumption to be read.
         *
         * @return this
         */
        public Builder informative() {
            return allow("informatives");
        }

        /**
         * Allows published data to be read.
         *
         * @return this
         */
        public Builder published() {
            return allow("publiees");
        }

        private Builder allow(String data) {
            body.put("perim_donnees_" + data, "Vrai");
            return this;
        }

        /**
         * Builds the declaration.
         *
         * @return the declaration
         * @throws IllegalArgumentException when the days of the right, or who agreed, are not set
         */
        public RightDeclaration build() {
            boolean named = body.containsKey("nom_titulaire") || body.containsKey("raison_sociale");
            if (!named || !body.containsKey("date_debut_droit_acces")) {
                throw new IllegalArgumentException("A right is declared with who agreed, and from when to when");
            }
            return new RightDeclaration(body);
        }
    }
}
