package io.github.melsdk.energy.weather;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.csv.CsvRow;
import io.github.melsdk.core.internal.csv.CsvRows;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.energy.DailyTemperature;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operations of DPClim. An order is a GET that prepares data: it may be repeated, what nobody fetches expires. */
final class ClimateEndpoints {

    private static final int NO_CONTENT = 204;

    static final Endpoint<String> ORDER =
            Endpoint.get("meteofrance.order", "/commande-station/quotidienne", ClimateEndpoints::number);

    /** Delivers once, so it is sent once. */
    static final Endpoint<Optional<List<DailyTemperature>>> DELIVERY = new Endpoint<>(
            "meteofrance.delivery",
            HttpMethod.GET,
            "/commande/fichier",
            Safety.WRITE,
            "text/csv, */*;q=0.5",
            false,
            ClimateEndpoints::days);

    private ClimateEndpoints() {}

    record Order(
            @JsonProperty("elaboreProduitAvecDemandeResponse") @Nullable
            Answer answer) {}

    record Answer(@JsonProperty("return") @Nullable String number) {}

    private static String number(Payload payload) throws IOException {
        Answer answer = Decoders.json(Order.class).decode(payload).answer();
        String number = answer == null ? null : answer.number();
        if (number == null) {
            throw JsonFailure.of(DecodingException.Reason.EMPTY, "The answer has no number of an order.", null);
        }
        return number;
    }

    private static Optional<List<DailyTemperature>> days(Payload payload) throws IOException {
        if (payload.status() == NO_CONTENT) {
            return Optional.empty();
        }
        List<DailyTemperature> days = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(payload.stream(), payload.charset(), ';', payload.drift())) {
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                date(row.get("DATE"))
                        .ifPresent(date -> days.add(new DailyTemperature(
                                date, number(row.get("TN")), number(row.get("TX")), number(row.get("TM")))));
            }
        }
        return Optional.of(List.copyOf(days));
    }

    private static Optional<LocalDate> date(@Nullable String digits) {
        try {
            return digits == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(digits.strip(), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            Double value = text == null ? null : Double.valueOf(text.strip().replace(',', '.'));
            return value == null || !Double.isFinite(value) ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
