package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.json.RecordIterator;
import io.github.melsdk.core.internal.json.StreamShape;
import io.github.melsdk.energy.internal.meters.Labels;
import io.github.melsdk.energy.internal.meters.ParisDays;
import io.github.melsdk.energy.internal.meters.Tree;
import io.github.melsdk.energy.meters.MeterId;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers of JSON objects one after another: one per line, as documented, or each over several lines, as the sandbox has
 * it. The content type is not looked at. An object that names an error ends the reading, whatever the HTTP status says.
 */
final class GrdfReader {

    /**
     * Rows of an answer.
     *
     * @param rows those that could be read
     * @param partial whether GRDF says that there is more
     * @param unreadable how many could not be read
     */
    record Rows(List<GasReading> rows, boolean partial, int unreadable) {}

    private GrdfReader() {}

    static final Decoder<Rows> READINGS = payload -> {
        List<GasReading> rows = new ArrayList<>();
        boolean[] partial = new boolean[1];
        int[] unreadable = new int[1];
        int left = each(payload, Wire.Row.class, (Wire.Row row) -> {
            Wire.Consumption energy = row.energy();
            GasReading reading = energy == null ? null : reading(energy);
            if (reading != null) {
                rows.add(reading);
            } else if (energy != null && energy.end() != null) {
                unreadable[0]++;
            }
            partial[0] |= partial(row);
        });
        return new Rows(rows, partial[0], unreadable[0] + left);
    };

    static final Decoder<List<Tree>> OBJECTS = payload -> {
        List<Tree> objects = new ArrayList<>();
        each(payload, Object.class, (Object object) -> objects.add(new Tree(object)));
        return objects;
    };

    /** Whether a row says that there is more than the answer has. */
    private static boolean partial(Wire.Row row) {
        return Restitution.of(new Tree(Collections.singletonMap("statut_restitution", row.status())))
                .is(GrdfProblem.PARTIAL);
    }

    private static <T> int each(Payload payload, Type type, Consumer<T> consumer) throws IOException {
        try (RecordIterator<T> objects =
                Json.standard().stream(payload.stream(), payload.charset(), StreamShape.LINES, type, payload.drift())) {
            while (objects.hasNext()) {
                T object = objects.next();
                requireSuccess(object);
                consumer.accept(object);
            }
            return Math.toIntExact(objects.skipped());
        } catch (JsonFailure e) {
            throw e.withoutExcerpt();
        }
    }

    private static void requireSuccess(Object object) throws IOException {
        Object status =
                object instanceof Wire.Row row ? Collections.singletonMap("statut_restitution", row.status()) : object;
        Restitution told = Restitution.of(new Tree(status));
        if (told.isError() && !told.is(GrdfProblem.NO_DATA) && !told.is(GrdfProblem.PARTIAL)) {
            throw told.refused();
        }
    }

    private static @Nullable GasReading reading(Wire.Consumption row) {
        if (row.start() == null || row.end() == null || !row.end().isAfter(row.start())) {
            return null;
        }
        Double converted = row.converted() == null || row.converted() == 0 ? null : row.converted();
        return new GasReading(
                row.start().atZoneSameInstant(ParisDays.PARIS),
                row.end().atZoneSameInstant(ParisDays.PARIS),
                row.gasDay(),
                row.volume(),
                converted,
                row.kilowattHours(),
                row.coefficients() == null ? null : row.coefficients().conversion(),
                row.qualification(),
                row.status());
    }

    static GasContract contract(Tree object) {
        return new GasContract(
                number(object.find("car")),
                number(object.find("cja")),
                object.find("profil_type_actuel").text(),
                object.find("tarif_acheminement").text(),
                date(object.find("date_mes").text()));
    }

    static GasMeter meter(Tree object) {
        Tree place = object.find("situation_compteur");
        String number = Objects.requireNonNullElse(place.text("numero_rue"), "");
        String street = (number + " " + Objects.requireNonNullElse(place.text("nom_rue"), "")).strip();
        return new GasMeter(
                street.isEmpty() ? null : street,
                place.text("complement_adresse"),
                place.text("code_postal"),
                place.text("commune"),
                object.find("caracteristiques_compteur").text("frequence"),
                object.find("libelle_pitd").text());
    }

    static AccessRight right(Tree object) {
        return new AccessRight(
                Objects.requireNonNullElse(object.text("id_droit_acces"), ""),
                meterId(object.text("id_pce")),
                object.text("etat_droit_acces"),
                object.text("role_tiers"),
                date(object.text("date_debut_droit_acces")),
                date(object.text("date_fin_droit_acces")),
                date(object.text("perim_donnees_conso_debut")),
                date(object.text("perim_donnees_conso_fin")),
                yes(object.text("perim_donnees_publiees")),
                yes(object.text("perim_donnees_informatives")),
                yes(object.text("perim_donnees_contractuelles")),
                // One version of the service has a colon at the end of this name.
                yes(object.text("perim_donnees_techniques")) || yes(object.text("perim_donnees_techniques:")),
                object.text("statut_controle_preuve"),
                object.text("parcours"));
    }

    private static boolean yes(@Nullable String text) {
        return "Vrai".equalsIgnoreCase(text) || "true".equalsIgnoreCase(text);
    }

    private static @Nullable MeterId meterId(@Nullable String pce) {
        try {
            return pce == null ? null : MeterId.gas(pce);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Double number(Tree value) {
        return Labels.number(value.node());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return Labels.date(text);
    }
}
