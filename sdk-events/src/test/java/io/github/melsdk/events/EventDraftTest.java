package io.github.melsdk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventDraftTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);

    private static List<FieldProblem> problems(Consumer<EventDraftBuilder> more) {
        return Writers.complete(e -> {
                    e.location(7);
                    more.accept(e);
                })
                .problems();
    }

    private static Arguments wrong(String problem, Consumer<EventDraftBuilder> more) {
        return Arguments.of(problem, more);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wrong("title (en) has 141 characters, at most 140 are allowed", e -> e.title("en", "x".repeat(141))),
                wrong(
                        "description (fr) has 201 characters, at most 200 are allowed",
                        e -> e.description("fr", "x".repeat(201))),
                wrong(
                        "longDescription (fr) has 10001 characters, at most 10000 are allowed",
                        e -> e.longDescription("fr", "x".repeat(10_001))),
                wrong(
                        "conditions (fr) has 256 characters, at most 255 are allowed",
                        e -> e.conditions("fr", "x".repeat(256))),
                wrong(
                        "keywords (fr) has 256 characters, at most 255 are allowed",
                        e -> e.keywords("fr", "x".repeat(200), "y".repeat(56))),
                wrong("title (nl) is required", e -> e.requireLanguages("nl").description("nl", "bal")),
                wrong("description is required", e -> e.description("fr", " ")),
                wrong("age is between 0 and 120", e -> e.age(new AgeRange(0, 121))),
                wrong("age begins after it ends", e -> e.age(new AgeRange(12, 6))),
                wrong(
                        "registration has a link that does not start with https:// or http://",
                        e -> e.registration(RegistrationType.LINK, "exemple.fr")),
                wrong(
                        "registration has 2001 characters, at most 2000 are allowed",
                        e -> e.registration(RegistrationType.PHONE, "0".repeat(2001))),
                wrong("registration is required", e -> e.registration(" ")),
                wrong(
                        "registration has 2001 characters, at most 2000 are allowed",
                        e -> e.registration("0".repeat(1000)).registration("1".repeat(1001))),
                wrong("extIds has 101 characters, at most 100 are allowed", e -> e.externalId("csv", "x".repeat(101))),
                wrong("extIds has an external identifier whose key or value is blank", e -> e.externalId("csv", "")),
                wrong("onlineAccessLink is required for an event online", e -> e.attendance(Attendance.MIXED)),
                wrong(
                        "onlineAccessLink is not an address that starts with https:// or http://",
                        e -> e.onlineAccessLink("visio.exemple.fr/a b")),
                wrong("locationUid is a positive number", e -> e.location(0)),
                wrong("state cannot be set to removed: delete the event", e -> e.state(PublicationState.REMOVED)),
                wrong(
                        "image is not an address that starts with https:// or http://",
                        e -> e.image(ImageUpload.ofUrl("photo.jpg"))),
                wrong("image is neither JPEG, PNG, BMP nor WebP", e -> e.image(ImageUpload.ofBytes(new byte[] {1}))),
                wrong(
                        "image cannot be read from its file: NoSuchFileException",
                        e -> e.image(ImageUpload.ofFile(Path.of("no-such-file.png")))),
                wrong(
                        "timings has a timing that begins at 2026-10-25T00:00+02:00 and lasts more than 24 hours",
                        e -> e.on(AUTUMN, LocalTime.MIDNIGHT, LocalTime.of(23, 59), Writers.PARIS)),
                wrong(
                        "timings has a timing that begins at 2027-07-14T22:00+02:00 and overlaps the one before",
                        e -> e.on(Writers.DAY, LocalTime.of(22, 0), LocalTime.of(23, 30), Writers.PARIS)),
                wrong(
                        "timings has a timing that begins at 2027-01-01T10:00Z and does not end after it",
                        e -> e.timing(
                                OffsetDateTime.parse("2027-01-01T10:00Z"),
                                OffsetDateTime.parse("2027-01-01T11:00+01:00"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_one_problem(String problem, Consumer<EventDraftBuilder> mistake) {
        assertThat(problems(mistake)).extracting(FieldProblem::toString).containsExactly(problem);
    }

    @Test
    void a_complete_draft_at_every_limit_has_no_problem() {
        assertThat(problems(e -> e.title("fr", "x".repeat(140))
                        .description("fr", "x".repeat(200))
                        .longDescription("fr", "x".repeat(10_000))
                        .conditions("fr", "x".repeat(255))
                        .keywords("fr", "x".repeat(255))
                        .age(new AgeRange(0, 120))
                        .externalId("csv", "x".repeat(100))
                        .requireLanguages("fr")
                        .onlineAccessLink("https://visio.exemple.fr")
                        .on(SPRING, LocalTime.of(2, 30), LocalTime.of(4, 0), Writers.PARIS)
                        .on(SPRING, LocalTime.of(4, 0), LocalTime.of(4, 0), Writers.PARIS)))
                .isEmpty();
    }

    @Test
    void an_event_takes_place_somewhere() {
        assertThat(Writers.complete(e -> {}).problems())
                .extracting(FieldProblem::code)
                .containsExactly("location.required");
        assertThat(Writers.complete(e -> e.location(7)).attendance()).isEqualTo(1);
        assertThat(Writers.complete(e -> e.onlineAccessLink("https://a.fr")).attendance())
                .isEqualTo(2);
        assertThat(Writers.complete(e -> e.location(7).onlineAccessLink("https://a.fr"))
                        .attendance())
                .isEqualTo(3);
        assertThat(EventDraft.of(e -> e.location(7)).standardFields(false)).containsOnlyKeys("locationUid");
    }

    @Test
    void eight_hundred_timings_are_enough() {
        Consumer<EventDraftBuilder> many = e -> {
            for (int i = 1; i <= 800; i++) {
                e.on(Writers.DAY.plusDays(i), LocalTime.of(10, 0), LocalTime.of(12, 0), Writers.PARIS);
            }
        };
        assertThat(problems(many)).extracting(FieldProblem::code).containsExactly("timings.toomany");
    }

    @Test
    void a_draft_does_not_change_when_another_is_made_of_it() {
        EventDraft first = Writers.complete(e -> e.location(7).title("en", "Ball"));
        EventDraft second = first.with(e -> e.title("en", "Dance").externalId("csv", "1"));

        assertThat(first.toString()).isEqualTo("EventDraft[title={fr=Bal, en=Ball}, timings=1]");
        assertThat(second.toString()).isEqualTo("EventDraft[title={fr=Bal, en=Dance}, timings=1]");
        assertThat(first.hasExternalId()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> EventDraft.of(e -> e.title("", "Bal")));
    }

    @Test
    void a_picture_is_known_by_its_first_bytes(@TempDir Path folder) throws IOException {
        Path webp = Files.write(folder.resolve("photo.jpg"), "RIFF1234WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
        ImageUpload image = ImageUpload.ofFile(webp);
        assertThat(problems(e -> e.image(image))).isEmpty();
        assertThat(image.read().fileName()).isEqualTo("image.webp");
        assertThat(ImageUpload.ofBytes(new byte[] {-1, -40, -1, 0}).read().mediaType())
                .isEqualTo("image/jpeg");

        byte[] huge = new byte[ImageUpload.MOST_BYTES + 1];
        huge[0] = 'B';
        huge[1] = 'M';
        assertThat(problems(e -> e.image(ImageUpload.ofBytes(huge))))
                .extracting(FieldProblem::code)
                .containsExactly("size.exceeded");
    }
}
