package io.github.melsdk.participation.open311;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Arguments.Parameter;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.model.GeoPoint;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the fields of a report and writes its form. */
final class ReportDraftBuilder implements ReportDraft {

    private static final int LONGEST_DESCRIPTION = 4_000;

    private final List<Parameter> fields = new ArrayList<>();
    private final List<Parameter> place = new ArrayList<>();
    private final Map<String, String> person = new LinkedHashMap<>();

    ReportDraftBuilder(Open311Settings settings, String serviceCode) {
        if (settings.key() != null) {
            fields.add(new Parameter("api_key", settings.key().reveal()));
        }
        if (settings.jurisdiction() != null) {
            fields.add(new Parameter("jurisdiction_id", settings.jurisdiction()));
        }
        fields.add(new Parameter("service_code", Texts.require("service code", serviceCode)));
    }

    /** Returns the request; what is personal in it is masked should the server repeat it. */
    Arguments arguments(Open311Settings settings) {
        if (place.isEmpty()) {
            throw new IllegalArgumentException("A report needs a place: call at(…), atAddress(…) or atAddressId(…)");
        }
        List<Parameter> form = new ArrayList<>(fields);
        form.addAll(place);
        person.forEach((name, value) -> form.add(new Parameter(name, value)));
        Arguments arguments = Arguments.none().content(Content.form(form));
        if (settings.key() != null) {
            arguments.secret(settings.key().reveal());
        }
        person.values().forEach(arguments::secret);
        return arguments;
    }

    @Override
    public ReportDraft at(GeoPoint point) {
        place.clear();
        place.add(new Parameter("lat", Double.toString(point.latitude())));
        place.add(new Parameter("long", Double.toString(point.longitude())));
        return this;
    }

    @Override
    public ReportDraft atAddress(String address) {
        return in("address_string", address);
    }

    @Override
    public ReportDraft atAddressId(String addressId) {
        return in("address_id", addressId);
    }

    private ReportDraft in(String name, String value) {
        place.clear();
        place.add(new Parameter(name, Texts.require("address", value)));
        return this;
    }

    @Override
    public ReportDraft description(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException(
                    "A description has at most " + LONGEST_DESCRIPTION + " characters; this one has more");
        }
        return set("description", text);
    }

    @Override
    public ReportDraft attribute(String code, String... values) {
        Texts.require("code of the question", code);
        if (values.length == 0) {
            throw new IllegalArgumentException("The question " + code + " needs at least one answer");
        }
        String name = values.length == 1 ? "attribute[" + code + "]" : "attribute[" + code + "][]";
        for (String value : values) {
            fields.add(new Parameter(name, value));
        }
        return this;
    }

    @Override
    public ReportDraft picture(URI address) {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("A picture has an address that starts with https:// or http://");
        }
        fields.add(new Parameter("media_url", address.toString()));
        return this;
    }

    @Override
    public ReportDraft email(String value) {
        return setPersonal("email", value);
    }

    @Override
    public ReportDraft name(String firstName, String lastName) {
        setPersonal("first_name", firstName);
        return setPersonal("last_name", lastName);
    }

    @Override
    public ReportDraft phone(String value) {
        return setPersonal("phone", value);
    }

    @Override
    public ReportDraft deviceId(String value) {
        return setPersonal("device_id", value);
    }

    @Override
    public ReportDraft accountId(String value) {
        return setPersonal("account_id", value);
    }

    private ReportDraft set(String name, String value) {
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Parameter(name, Texts.require(name, value)));
        return this;
    }

    private ReportDraft setPersonal(String name, String value) {
        person.put(name, Texts.require(name, value));
        return this;
    }
}
