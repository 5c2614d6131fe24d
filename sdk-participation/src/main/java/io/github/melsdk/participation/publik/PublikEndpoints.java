package io.github.melsdk.participation.publik;

import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.retry.Safety;

/** The operations. Slashes at the end matter. */
final class PublikEndpoints {

    static final Endpoint<PublikAnswers.Batch<PublikCategory>> CATEGORIES =
            Endpoint.get("publik.categories.list", "/api/categories/", PublikAnswers.list(PublikCategory.class));

    static final Endpoint<PublikAnswers.Batch<PublikForm>> FORMS =
            Endpoint.get("publik.forms.list", "/api/formdefs/", PublikAnswers.list(PublikForm.class));

    static final Endpoint<PublikSchema> SCHEMA =
            Endpoint.get("publik.forms.schema", "/api/formdefs/{form}/schema", PublikAnswers.one(PublikSchema.class));

    static final Endpoint<SubmittedForm> SUBMIT = Endpoint.of(
            "publik.forms.submit",
            HttpMethod.POST,
            "/api/formdefs/{form}/submit",
            Safety.WRITE,
            PublikAnswers.one(SubmittedForm.class));

    static final Endpoint<PublikAnswers.Batch<PublikRequest>> REQUESTS =
            Endpoint.get("publik.requests.list", "/api/forms/{form}/list", PublikAnswers.list(PublikRequest.class));

    static final Endpoint<PublikRequest> REQUEST =
            Endpoint.get("publik.requests.get", "/api/forms/{form}/{number}/", PublikAnswers.one(PublikRequest.class));

    static final Endpoint<Boolean> COMPLETE = Endpoint.of(
            "publik.requests.complete",
            HttpMethod.POST,
            "/api/forms/{form}/{number}/",
            Safety.WRITE,
            PublikAnswers.done());

    static final Endpoint<PublikAnswers.Batch<UserForm>> USER_FORMS =
            Endpoint.get("publik.user.forms", "/api/user/forms", PublikAnswers.list(UserForm.class));

    static final Endpoint<PublikAnswers.Batch<UserForm>> USER_DRAFTS =
            Endpoint.get("publik.user.drafts", "/api/user/drafts", PublikAnswers.list(UserForm.class));

    static final Endpoint<PublikAnswers.Batch<PublikAgenda>> AGENDAS =
            Endpoint.get("publik.agendas.list", "/api/agenda/", PublikAnswers.list(PublikAgenda.class));

    static final Endpoint<PublikAnswers.Batch<AppointmentSlot>> SLOTS = Endpoint.get(
            "publik.agendas.datetimes", "/api/agenda/{agenda}/datetimes/", PublikAnswers.list(AppointmentSlot.class));

    static final Endpoint<Appointment> BOOK = Endpoint.of(
            "publik.agendas.book",
            HttpMethod.POST,
            "/api/agenda/{agenda}/fillslot/{slot}/",
            Safety.WRITE,
            PublikAnswers.one(Appointment.class));

    static final Endpoint<Boolean> CANCEL = Endpoint.of(
            "publik.agendas.cancel",
            HttpMethod.POST,
            "/api/booking/{booking}/cancel/",
            Safety.WRITE,
            PublikAnswers.done());

    private PublikEndpoints() {}
}
