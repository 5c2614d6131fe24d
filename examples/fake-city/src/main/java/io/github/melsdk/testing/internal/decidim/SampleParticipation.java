package io.github.melsdk.testing.internal.decidim;

import static io.github.melsdk.testing.internal.decidim.SampleNodes.fr;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.node;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.theme;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.translated;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Invented consultations of the metropolis around the present day. */
public final class SampleParticipation {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int NIGHT_AND_DAY = 24;

    private final Platform platform;
    private final Clock clock;

    /**
     * Prepares to fill a platform.
     *
     * @param platform what is filled
     * @param clock around whose moment the data lie
     */
    public SampleParticipation(Platform platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** Enters everything. */
    public void fill() {
        people();
        Map<String, Object> process = process("budget-participatif", "Budget participatif", -20, 40);
        SampleComponents components = new SampleComponents(platform, this);
        components.proposals(process);
        components.meetings(process);
        SampleContents contents = new SampleContents(platform, this, components);
        contents.budgets(process);
        contents.debates(process);
        contents.others(process);
        Map<String, Object> bikes = process("plan-velo", "Plan vélo métropolitain", -60, 5);
        components.bikes(bikes);
        process("concertation-passee", "Concertation sur le parc de la Deûle", -400, -300);
        others();
    }

    private void people() {
        person("Camille Exemple", "camille_exemple");
        person("Association Vélo pour Tous (exemple)", "velo_pour_tous");
        person("Service Participation", "service_participation");
    }

    private void person(String name, String nickname) {
        platform.people()
                .add(node(
                        "User",
                        "id",
                        platform.newId(),
                        "name",
                        name,
                        "nickname",
                        "@" + nickname,
                        "avatarUrl",
                        "/uploads/avatar/" + nickname + ".png",
                        "badge",
                        "",
                        "profilePath",
                        "/profiles/" + nickname,
                        "directMessagesEnabled",
                        "false",
                        "deleted",
                        false));
    }

    /** Returns one of the people. */
    Map<String, Object> person(int rank) {
        return platform.people().get(Math.floorMod(rank, platform.people().size()));
    }

    /**
     * Adds a process.
     *
     * @param slug its text identifier
     * @param title its title
     * @param firstDay first day, counted from today
     * @param lastDay last day, counted from today
     * @return its node
     */
    public Map<String, Object> process(String slug, String title, int firstDay, int lastDay) {
        Map<String, Object> process = node(
                "ParticipatoryProcess",
                "id",
                platform.newId(),
                "slug",
                slug,
                "title",
                translated(title, title),
                "type",
                "Decidim::ParticipatoryProcess",
                "subtitle",
                fr("Donnez votre avis"),
                "shortDescription",
                fr("<p>" + title + " : participez.</p>"),
                "description",
                fr("<p>Une démarche de démonstration.</p>"),
                "startDate",
                day(firstDay),
                "endDate",
                day(lastDay),
                "publishedAt",
                time(firstDay * NIGHT_AND_DAY),
                "createdAt",
                time(firstDay * NIGHT_AND_DAY - 48),
                "updatedAt",
                time(-2),
                "heroImage",
                "/uploads/hero/" + slug + ".jpg",
                "promoted",
                true,
                "reference",
                "MEL-PART-" + slug,
                "theme",
                theme(1),
                "stats",
                List.of(node("Statistic", "key", "proposals_count", "value", 12)));
        process.put(
                "steps",
                List.of(node(
                        "ParticipatoryProcessStep",
                        "id",
                        platform.newId(),
                        "title",
                        fr("Dépôt des idées"),
                        "active",
                        true,
                        "position",
                        0,
                        "startDate",
                        day(firstDay),
                        "endDate",
                        day(lastDay))));
        platform.spaces("participatoryProcesses").add(process);
        return process;
    }

    private void others() {
        Map<String, Object> group = node(
                "ParticipatoryProcessGroup",
                "id",
                platform.newId(),
                "title",
                fr("Transition écologique"),
                "description",
                fr("Les démarches sur le climat"));
        group.put("participatoryProcesses", List.copyOf(platform.spaces("participatoryProcesses")));
        platform.spaces("participatoryProcessGroups").add(group);
        platform.spaces("assemblies")
                .add(space("Assembly", "Decidim::Assembly", "conseil-de-developpement", "Conseil de développement"));
        Map<String, Object> conference =
                space("Conference", "Decidim::Conference", "assises", "Assises de la mobilité");
        conference.put("startDate", day(20));
        conference.put("endDate", day(21));
        conference.put("location", "Lille Grand Palais");
        platform.spaces("conferences").add(conference);
        platform.spaces("initiatives").add(initiative());
        Map<String, Object> consultation = space(
                "Consultation", "Decidim::Consultation", "referendum", "Consultation sur la zone à trafic limité");
        consultation.put("startVotingDate", day(-3));
        consultation.put("endVotingDate", day(10));
        platform.spaces("consultations").add(consultation);
        Map<String, Object> voting = space("Voting", "Decidim::Votings::Voting", "vote", "Élection du conseil citoyen");
        voting.put("startTime", time(-NIGHT_AND_DAY));
        voting.put("endTime", time(3 * NIGHT_AND_DAY));
        platform.spaces("votings").add(voting);
        platform.spaces("metrics")
                .add(node(
                        "Metric",
                        "name",
                        "proposals",
                        "count",
                        12,
                        "history",
                        List.of(node("MetricHistory", "key", day(-1), "value", 12))));
    }

    private Map<String, Object> initiative() {
        Map<String, Object> initiative =
                space("Initiative", "Decidim::Initiative", "i-1", "Plus d'arbres place de la République");
        initiative.put("state", "published");
        initiative.put("author", person(0));
        initiative.put("onlineVotes", 321);
        initiative.put("offlineVotes", 12);
        initiative.put("signatureType", "online");
        initiative.put("signatureStartDate", day(-30));
        initiative.put("signatureEndDate", day(30));
        Map<String, Object> type = node(
                "InitiativeType",
                "id",
                platform.newId(),
                "title",
                fr("Pétition métropolitaine"),
                "promotingCommitteeEnabled",
                true);
        initiative.put("initiativeType", type);
        platform.spaces("initiativesTypes").add(type);
        return initiative;
    }

    private Map<String, Object> space(String type, String className, String slug, String title) {
        return node(
                type,
                "id",
                platform.newId(),
                "slug",
                slug,
                "title",
                fr(title),
                "type",
                className,
                "description",
                fr("<p>" + title + "</p>"),
                "publishedAt",
                time(-240),
                "createdAt",
                time(-300),
                "updatedAt",
                time(-5),
                "district",
                theme(2));
    }

    /** Returns a day counted from today. */
    String day(int days) {
        return LocalDate.ofInstant(clock.instant(), PARIS).plusDays(days).toString();
    }

    /** Returns a time counted from this hour, in the time zone of the organization. */
    String time(int hours) {
        ZonedDateTime hour = ZonedDateTime.ofInstant(clock.instant(), PARIS)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        return hour.plusHours(hours).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
