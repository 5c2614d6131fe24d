package io.github.melsdk.testing.internal.enedis;

import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.oauth.TokenServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The consent pages of both generations, with a customer who clicks at once. */
final class ConsentPage {
    private static final String APPLICATION = "https://application.example.org/retour";
    private static final int LONGEST_STATE = 100;

    private ConsentPage() {}

    static Answer answer(Call call, Collection<Meter> meters, TokenServer tokens, boolean denying) {
        Period duration = duration(call.first("duration"));
        String state = call.first("state", "");
        boolean complete = call.first("client_id") != null && "code".equals(call.first("response_type"));
        if (!complete || duration == null || duration.toTotalMonths() > 36 || state.length() > LONGEST_STATE) {
            return Errors.business(400, "invalid_request", "missing_parameter or invalid_duration_format");
        }
        if (denying || meters.isEmpty()) {
            return back("error=access_denied&error_description=refus", state);
        }
        Meter meter = meters.iterator().next();
        boolean earlier = call.segments().contains("v1");
        return earlier
                ? back("code=" + tokens.code("") + "&usage_point_id=" + meter.prm(), state)
                : back("autorisation_id=" + meter.authorisation(), state);
    }

    private static Answer back(String parameters, String state) {
        String location = APPLICATION + "?" + parameters + "&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
        return Answer.text(302, "text/html", "").with("Location", location);
    }

    private static @Nullable Period duration(@Nullable String text) {
        try {
            return text == null ? null : Period.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
