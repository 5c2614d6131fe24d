package io.github.melsdk.testing.internal.decidim;

import static io.github.melsdk.testing.internal.decidim.SampleNodes.fr;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.node;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.theme;
import static io.github.melsdk.testing.internal.decidim.SampleNodes.translated;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Components with what is in them. */
public final class SampleComponents {
    private static final String PROPOSAL = "Decidim::Proposals::Proposal";
    private static final int LEVELS = 4;
    private static final List<String> IDEAS = List.of(
            "Une piste cyclable rue de Solférino",
            "Des bancs à l'ombre place Rihour",
            "Un jardin partagé à Fives",
            "Plus de stations V'Lille à Hellemmes",
            "Des fontaines à eau dans les parcs",
            "Un marché de nuit à Roubaix");

    private final Platform platform;
    private final SampleParticipation city;

    /**
     * Prepares to fill spaces.
     *
     * @param platform what is filled
     * @param city gives people and times
     */
    public SampleComponents(Platform platform, SampleParticipation city) {
        this.platform = platform;
        this.city = city;
    }

    /**
     * Adds a component.
     *
     * @param space where
     * @param type the name of its type
     * @param manifest its name on the server
     * @param name its name for people
     * @return its node
     */
    public Map<String, Object> component(Map<String, Object> space, String type, String manifest, String name) {
        String id = platform.newId();
        Map<String, Object> component = node(
                type,
                "id",
                id,
                "manifest",
                manifest,
                "name",
                fr(name),
                "weight",
                0,
                "url",
                "/processes/" + space.get("slug") + "/f/" + id + "/");
        platform.add(space, component);
        return component;
    }

    void proposals(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Proposals", "proposals", "Les idées");
        for (int i = 0; i < IDEAS.size(); i++) {
            Map<String, Object> proposal = proposal(component, IDEAS.get(i), i);
            comments(proposal, i == 0 ? 9 : i);
            if (i == 1) {
                proposal.put("body", fr("Pour le #marche gid://decidim/Decidim::Hashtag/12/ombre"));
                proposal.put("official", true);
                proposal.remove("author");
                proposal.remove("coordinates");
                proposal.remove("address");
            }
            if (i == 2) {
                SampleNodes.hide(proposal);
            }
        }
    }

    /**
     * Adds a proposal.
     *
     * @param component where
     * @param title its title
     * @param rank decides about author, class, votes and position
     * @return its node
     */
    public Map<String, Object> proposal(Map<String, Object> component, String title, int rank) {
        String id = platform.newId();
        Map<String, Object> proposal = node(
                "Proposal",
                "id",
                id,
                "title",
                translated(title, "Idea " + id),
                "body",
                fr("<p>" + title + ", parce que nous en avons besoin.</p>"),
                "state",
                rank % 3 == 0 ? "accepted" : null,
                "publishedAt",
                city.time(-100 + rank % 100),
                "createdAt",
                city.time(-120),
                "updatedAt",
                city.time(-1),
                "author",
                city.person(rank),
                "voteCount",
                rank % 50,
                "likesCount",
                rank % 7,
                "official",
                false,
                "reference",
                "MEL-PROP-" + id,
                "theme",
                theme(rank),
                "district",
                theme(rank + 1),
                "address",
                "Lille",
                "coordinates",
                Map.of("latitude", 50.60 + rank % 60 / 1000.0, "longitude", 3.05),
                "withdrawn",
                false,
                "url",
                component.get("url") + "proposals/" + id,
                "createdInMeeting",
                false);
        if (rank % 3 == 0) {
            proposal.put("answer", fr("<p>Retenue.</p>"));
            proposal.put("answeredAt", city.time(-3));
        }
        proposal.put(
                "attachments",
                List.of(node(
                        "Attachment",
                        "url",
                        "/uploads/attachment/" + id + ".pdf",
                        "type",
                        "pdf",
                        "thumbnail",
                        null,
                        "title",
                        fr("Croquis"))));
        platform.add(component, "proposals", PROPOSAL, proposal);
        return proposal;
    }

    /**
     * Adds a tree of comments, four levels deep where there are enough.
     *
     * @param resource what is commented on
     * @param count how many
     */
    public void comments(Map<String, Object> resource, int count) {
        Map<String, Object> parent = resource;
        for (int i = 0; i < count; i++) {
            parent = i % LEVELS == 0 ? resource : parent;
            Map<String, Object> comment = node(
                    "Comment",
                    "id",
                    platform.newId(),
                    "body",
                    "Commentaire n° " + (i + 1),
                    "createdAt",
                    city.time(-50 + i),
                    "author",
                    city.person(i),
                    "alignment",
                    i % 3 - 1,
                    "upVotes",
                    i,
                    "downVotes",
                    0,
                    "type",
                    "Decidim::Comments::Comment");
            Platform.list(parent, "comments").add(comment);
            platform.register(comment);
            parent = comment;
        }
    }

    void meetings(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Meetings", "meetings", "Les rencontres");
        for (int i = 0; i < 5; i++) {
            Map<String, Object> meeting = meeting(component, "Atelier n° " + (i + 1), 24 * (i + 1));
            if (i == 3) {
                meeting.put("typeOfMeeting", "online");
                meeting.put("onlineMeetingUrl", "https://visio.example.org/atelier");
                meeting.remove("coordinates");
            }
            if (i == 4) {
                meeting.put("onlineMeetingUrl", null);
            }
        }
    }

    /**
     * Adds a meeting of two hours.
     *
     * @param component where
     * @param title its title
     * @param hours its begin, in hours from now
     * @return its node
     */
    public Map<String, Object> meeting(Map<String, Object> component, String title, int hours) {
        String id = platform.newId();
        Map<String, Object> meeting = node(
                "Meeting",
                "id",
                id,
                "title",
                fr(title),
                "description",
                fr("<p>Venez en parler.</p>"),
                "startTime",
                city.time(hours),
                "endTime",
                city.time(hours + 2),
                "address",
                "Place du Théâtre, Lille",
                "location",
                fr("Salle du Gymnase"),
                "locationHints",
                fr("Rampe d'accès côté cour"),
                "coordinates",
                Map.of("latitude", 50.637, "longitude", 3.064),
                "typeOfMeeting",
                "in_person",
                "onlineMeetingUrl",
                "",
                "registrationsEnabled",
                true,
                "withdrawn",
                false,
                "remainingSlots",
                20,
                "reference",
                "MEL-MEET-" + id,
                "publishedAt",
                city.time(-48),
                "createdAt",
                city.time(-50),
                "updatedAt",
                city.time(-5),
                "registrationType",
                "on_this_platform",
                "author",
                city.person(2),
                "theme",
                theme(0),
                "url",
                component.get("url") + "meetings/" + id,
                "services",
                List.of(node("MeetingService", "title", fr("Boucle magnétique"), "description", fr("À l'accueil"))));
        meeting.put("agenda", agenda());
        platform.add(component, "meetings", "Decidim::Meetings::Meeting", meeting);
        return meeting;
    }

    private Map<String, Object> agenda() {
        Map<String, Object> item = node(
                "MeetingAgendaItem", "id", platform.newId(), "title", fr("Accueil"), "duration", 15, "position", 0);
        return node("MeetingAgenda", "id", platform.newId(), "title", fr("Déroulé"), "items", List.of(item));
    }

    void bikes(Map<String, Object> process) {
        Map<String, Object> component = component(process, "Proposals", "proposals", "Contributions");
        proposal(component, "Éclairer la voie verte", 4);
        component(process, "Meetings", "meetings", "Réunions publiques");
    }

    /** Adds many proposals, the last entered last. */
    public void many(Map<String, Object> component, int count, int commentsEach) {
        for (int i = 0; i < count; i++) {
            comments(proposal(component, "Proposition n° " + (i + 1), i), commentsEach);
        }
    }

    /** Returns the first component of a kind. */
    public @Nullable Map<String, Object> first(Map<String, Object> space, String manifest) {
        return Platform.list(space, "components").stream()
                .filter(component -> manifest.equals(component.get("manifest")))
                .findFirst()
                .orElse(null);
    }
}
