package io.github.melsdk.energy.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    private static final String CANARY_PRM = "19999999999991";
    private static final String CANARY_PERSON = "canary-person";
    private static final Instant GIVEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant END = Instant.parse("2027-03-01T10:00:00Z");

    private static Consent consent() {
        return Consent.of(MeterId.electricity(CANARY_PRM))
                .scope(DataScope.DAILY_CONSUMPTION)
                .purpose("Suivi énergétique")
                .givenBy(CANARY_PERSON)
                .reference("canary-590350")
                .valid(GIVEN, END)
                .days(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
                .build();
    }

    @Test
    void nothing_that_identifies_a_person_is_printed_or_said() {
        Consent consent = consent();
        ConsentException refusal = refused(consent, DataScope.IDENTITY, GIVEN);

        assertThat(List.of(consent.toString(), consent.meter().toString(), String.valueOf(refusal.getMessage())))
                .noneMatch(text -> text.contains(CANARY_PRM) || text.contains("canary"));
        assertThat(consent.meter().reveal()).isEqualTo(CANARY_PRM);
        assertThat(consent.givenBy()).isEqualTo(CANARY_PERSON);
    }

    @Test
    void a_consent_holds_from_its_first_instant_to_the_one_before_its_end() {
        Consent consent = consent();
        consent.require(DataScope.DAILY_CONSUMPTION, GIVEN);
        consent.require(DataScope.DAILY_CONSUMPTION, END.minusNanos(1));

        assertThat(refused(consent, DataScope.DAILY_CONSUMPTION, END).reason())
                .isEqualTo(ConsentException.Reason.EXPIRED);
        assertThat(refused(consent, DataScope.DAILY_CONSUMPTION, GIVEN.minusNanos(1))
                        .reason())
                .isEqualTo(ConsentException.Reason.NOT_YET);
        assertThat(refused(consent, DataScope.CONSUMPTION_CURVE, GIVEN).reason())
                .isEqualTo(ConsentException.Reason.SCOPE);
    }

    @Test
    void a_withdrawn_consent_is_refused_from_then_on() {
        Consent consent = consent();
        consent.withdraw();

        assertThat(consent.isWithdrawn()).isTrue();
        assertThat(refused(consent, DataScope.DAILY_CONSUMPTION, GIVEN).reason())
                .isEqualTo(ConsentException.Reason.WITHDRAWN);
    }

    @Test
    void days_outside_of_the_consent_are_refused() {
        Consent consent = consent();
        consent.requireDays(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));

        assertThatExceptionOfType(ConsentException.class)
                .isThrownBy(() -> consent.requireDays(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(ConsentException.Reason.PERIOD));
        assertThatExceptionOfType(ConsentException.class)
                .isThrownBy(() -> consent.requireDays(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void a_consent_without_purpose_person_scope_or_validity_does_not_exist() {
        Consent.Builder empty = Consent.of(MeterId.gas("GI123456"));

        assertThatIllegalArgumentException().isThrownBy(empty::build);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consent.of(MeterId.gas("GI123456"))
                        .scope(DataScope.INJECTION)
                        .purpose("x")
                        .givenBy("y")
                        .valid(END, GIVEN)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890123", "123456789012345", "1234567890123a", "GI123456", "١٢٣٤٥٦٧٨٩٠١٢٣٤"})
    void a_prm_has_14_digits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeterId.electricity(text))
                .satisfies(e -> assertThat(text.isEmpty()
                                || !String.valueOf(e.getMessage()).contains(text))
                        .isTrue());
    }

    @Test
    void a_pce_has_14_digits_or_gi_and_six() {
        assertThat(MeterId.gas("GI 123456").reveal()).isEqualTo("GI123456");
        assertThat(MeterId.gas("12345678901234")).isNotEqualTo(MeterId.electricity("12345678901234"));
        assertThat(MeterId.electricity("12 345 678 901 234")).isEqualTo(MeterId.electricity("12345678901234"));
        assertThatIllegalArgumentException().isThrownBy(() -> MeterId.gas("GI12345"));
    }

    private static ConsentException refused(Consent consent, DataScope scope, Instant now) {
        try {
            consent.require(scope, now);
        } catch (ConsentException e) {
            return e;
        }
        throw new AssertionError("not refused");
    }
}
