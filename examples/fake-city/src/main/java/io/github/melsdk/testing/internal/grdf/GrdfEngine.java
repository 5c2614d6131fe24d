package io.github.melsdk.testing.internal.grdf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.oauth.RequestWindow;
import io.github.melsdk.testing.internal.oauth.TokenServer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Routes the calls: tokens, then rights and readings behind them. Thread-safe. */
public final class GrdfEngine {
    /** What precedes all paths of the API. */
    public static final String BASE_PATH = "/adict/v2";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PUBLISHED_YEARS = 5;
    private static final int INFORMATIVE_YEARS = 3;

    private final Clock clock;
    private final TokenServer tokens;
    private final RequestWindow window = new RequestWindow(Integer.MAX_VALUE, Duration.ofSeconds(1));
    private final Map<String, GasPoint> points = new ConcurrentSkipListMap<>();
    private volatile boolean spread;
    private volatile boolean partial;
    private volatile boolean duplicates;

    /**
     * Creates an engine without meters.
     *
     * @param clock tells the present day
     * @param tokens gives and checks tokens
     */
    public GrdfEngine(Clock clock, TokenServer tokens) {
        this.clock = clock;
        this.tokens = tokens;
    }

    /**
     * Adds a meter.
     *
     * @param point the meter
     */
    public void add(GasPoint point) {
        points.put(point.pce(), point);
    }

    /**
     * Changes a meter.
     *
     * @param pce its number
     * @param change makes another one of it
     * @throws IllegalArgumentException if there is none
     */
    public void change(String pce, UnaryOperator<GasPoint> change) {
        if (points.computeIfPresent(pce, (number, point) -> change.apply(point)) == null) {
            throw new IllegalArgumentException("There is no such meter; add it first");
        }
    }

    /**
     * Sets how many calls per second are allowed.
     *
     * @param permits how many
     */
    public void quota(int permits) {
        window.permits(permits);
    }

    /**
     * Sets how answers differ from the rule.
     *
     * @param severalLines objects go over several lines
     * @param cut answers say that they are partial
     * @param twice definitive days come with their provisional row before them
     */
    public void quirks(boolean severalLines, boolean cut, boolean twice) {
        spread = severalLines;
        partial = cut;
        duplicates = twice;
    }

    /** Goes back to the start, without meters. */
    public void clear() {
        points.clear();
        quirks(false, false, false);
        quota(Integer.MAX_VALUE);
    }

    /**
     * Answers a call.
     *
     * @param call the call
     * @return the answer
     */
    public Answer answer(Call call) {
        List<String> path = call.segments();
        if (path.contains("token") && call.method().equals("POST")) {
            return tokens.token(call);
        }
        if (!tokens.isAuthorised(call)) {
            return Answer.json(401, Json.object().put("code", "401").put("message", "Unauthorized"));
        }
        if (!window.take()) {
            return Answer.json(429, Json.object().put("code", "429").put("message", "Too Many Requests"));
        }
        return routed(call, path.subList(2, path.size()));
    }

    private Answer routed(Call call, List<String> path) {
        String first = path.isEmpty() ? "" : path.get(0);
        if (first.equals("droits_acces") && path.size() == 1) {
            return Rights.list(points, call, spread);
        }
        if (first.equals("droit_acces") && path.size() >= 2) {
            return Rights.change(points, path.get(1), call, path.size() == 3);
        }
        if (first.equals("pce") && path.size() == 3 && path.get(2).equals("droit_acces")) {
            return Rights.declare(points, path.get(1), call);
        }
        return first.equals("pce") && path.size() == 3
                ? readings(call, points.get(path.get(1)), path.get(2))
                : Lines.restitution(404, "404", "Ressource inconnue");
    }

    private Answer readings(Call call, @Nullable GasPoint point, String data) {
        if (point == null || point.rightId().isEmpty()) {
            return Lines.restitution(200, "1000002", "Aucun droit d'accès sur ce PCE");
        }
        if (!point.refusal().isEmpty()) {
            return Lines.restitution(200, point.refusal(), "Le droit d'accès au PCE " + point.pce() + " est terminé");
        }
        if (data.equals("donnees_contractuelles")) {
            return Lines.of(200, List.of(contract(point)), spread);
        }
        if (data.equals("donnees_techniques")) {
            return Lines.of(200, List.of(technical(point)), spread);
        }
        Period period = Period.of(call);
        if (period == null) {
            return Lines.restitution(400, "1000007", "La période demandée est incorrecte");
        }
        if (period.first().isBefore(point.firstDataDay())) {
            return Lines.restitution(200, "1000009", "La période précède le périmètre du droit d'accès");
        }
        return consumption(point, data, period);
    }

    private Answer consumption(GasPoint point, String data, Period period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        boolean informative = data.equals("donnees_consos_informatives");
        LocalDate kept = today.minusYears(informative ? INFORMATIVE_YEARS : PUBLISHED_YEARS);
        Period readable = period.first().isBefore(kept) ? new Period(kept, period.last(), period.name()) : period;
        List<ObjectNode> rows = informative
                ? Readings.informative(point, readable, today, duplicates)
                : data.equals("donnees_consos_publiees") ? Readings.published(point, readable, today) : List.of();
        if (rows.isEmpty()) {
            return Lines.restitution(200, "1000008", "Aucune donnée sur la période");
        }
        List<ObjectNode> all = new ArrayList<>(rows);
        if (partial) {
            all.add(Lines.status("2000100", "Réponse partielle"));
        }
        return Lines.of(200, all, spread);
    }

    private static ObjectNode contract(GasPoint point) {
        ObjectNode object = Json.object();
        object.putObject("pce").put("id_pce", point.pce());
        ObjectNode data = object.putObject("donnees_contractuelles");
        data.put("car", 14_250).put("cja", 0).put("tarif_acheminement", "T2").put("date_mes", "2014-06-02");
        data.putObject("profil").put("profil_type_actuel", "P012");
        return object.putNull("statut_restitution");
    }

    private static ObjectNode technical(GasPoint point) {
        ObjectNode object = Json.object();
        object.putObject("pce").put("id_pce", point.pce());
        ObjectNode data = object.putObject("donnees_techniques");
        data.putObject("situation_compteur")
                .put("numero_rue", "12")
                .put("nom_rue", "rue des Essais")
                .putNull("complement_adresse")
                .put("code_postal", "59000")
                .put("commune", "LILLE");
        data.putObject("caracteristiques_compteur").put("frequence", "JJ").put("client_sensible_mig", "Non");
        data.putObject("pitd").put("identifiant_pitd", "GD0001").put("libelle_pitd", "LILLE SUD");
        return object.putNull("statut_restitution");
    }
}
