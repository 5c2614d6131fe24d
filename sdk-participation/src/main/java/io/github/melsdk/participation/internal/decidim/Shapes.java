package io.github.melsdk.participation.internal.decidim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The selections of all types, for all versions. A name ending in {@code +} is what details add to a shape. */
public final class Shapes {

    private static final Map<String, Shape> ALL = new HashMap<>();

    static {
        shape("Coordinates", "latitude longitude");
        shape("Author", "id name nickname deleted");
        as(
                "Author",
                "AuthorFull",
                "__typename id name nickname deleted avatarUrl profilePath badge"
                        + " organizationName@-28 organizationName:T@29");
        shape("Attachment", "url type thumbnail title:T@28 description:T@28");
        shape("Taxonomy", "id name:T");
        shape("Category", "id name:T");
        shape("Scope", "id name:T");
        as("Taxonomy", "TaxonomyTree", "id name:T children:Taxonomy");
        shape("Statistic", "key@31 name@-30 name:T@31 description:T@31 value");
        shape("Metric", "name count history:MetricHistory");
        shape("MetricHistory", "key value");
        shape("Organization", "name@-28 name:T@29 stats:Statistic taxonomies:TaxonomyTree@30");
        shape("TraceVersion", "id createdAt editor:Author changeset");
        as("Proposal", "ProposalReference", "id title:T");
        shape("Amendment", "id state amender:Author emendationType emendation:Emendation");
        as("AmendableEntityInterface", "Emendation", "id");
        comments();
        spaces();
        contents();
        others();
    }

    private static void comments() {
        String fields = "id type body createdAt alignment upVotes downVotes upVoted downVoted totalCommentsCount url@31"
                + " author:Author";
        as("Comment", "Comment4", fields);
        as("Comment", "Comment3", fields + " comments:Comment4");
        as("Comment", "Comment2", fields + " comments:Comment3");
        as("Comment", "Comment", fields + " comments:Comment2");
        String lean = "id body createdAt alignment upVotes downVotes author:Author";
        as("Comment", "Lean4", lean);
        as("Comment", "Lean3", lean + " comments:Lean4");
        as("Comment", "Lean2", lean + " comments:Lean3");
        as("Comment", "Lean", lean + " comments:Lean2");
    }

    private static void spaces() {
        String space = "id title:T type stats:Statistic ";
        as("ParticipatorySpace", "Space", "id type title:T");
        as("ParticipatoryProcess", "ProcessReference", "id slug type title:T");
        as("Assembly", "AssemblyReference", "id slug type title:T");
        shape(
                "ParticipatoryProcessStep",
                "id title:T description:T active position startDate endDate callToActionText:T" + " callToActionPath");
        as("ParticipatoryProcessGroup", "GroupReference", "id title:T");
        shape(
                "ParticipatoryProcessGroup",
                "id title:T description:T heroImage participatoryProcesses:ProcessReference");
        shape(
                "ParticipatoryProcess",
                space + "slug subtitle:T shortDescription:T description:T publishedAt createdAt"
                        + " updatedAt startDate endDate heroImage bannerImage@-28 reference promoted url@31 weight@31"
                        + " participatoryProcessGroup:GroupReference scope:Scope@-29 taxonomies:Taxonomy@30");
        shape(
                "ParticipatoryProcess+",
                "steps:ParticipatoryProcessStep announcement:T developerGroup:T localArea:T metaScope:T target:T"
                        + " participatoryScope:T participatoryStructure:T privateSpace@31 attachments:Attachment");
        shape(
                "Assembly",
                space + "slug subtitle:T shortDescription:T description:T publishedAt createdAt updatedAt heroImage"
                        + " bannerImage reference promoted url@31 weight@31 privateSpace isTransparent childrenCount"
                        + " taxonomies:Taxonomy@30");
        shape(
                "Assembly+",
                "announcement:T purposeOfAction:T composition:T internalOrganisation:T target:T developerGroup:T"
                        + " localArea:T creationDate duration closingDate closingDateReason:T parent:AssemblyReference"
                        + " attachments:Attachment");
        shape("ConferenceSpeaker", "id fullName position:T affiliation:T shortBio:T avatar personalUrl");
        shape("ConferencePartner", "id name partnerType logo link");
        shape("ConferenceMediaLink", "id title:T link date");
        shape(
                "Conference",
                space + "slug slogan:T shortDescription:T description:T publishedAt createdAt updatedAt heroImage"
                        + " bannerImage reference promoted url@31 weight@31 startDate endDate location availableSlots"
                        + " registrationsEnabled scope:Scope taxonomies:Taxonomy@31");
        shape(
                "Conference+",
                "objectives:T registrationTerms:T speakers:ConferenceSpeaker partners:ConferencePartner"
                        + " mediaLinks:ConferenceMediaLink attachments:Attachment");
        shape(
                "InitiativeType",
                "id title:T description:T signatureType minimumCommitteeMembers"
                        + " promotingComitteeEnabled@-28 promotingCommitteeEnabled@29");
        shape(
                "Initiative",
                space + "slug description:T state author:Author signatureType signatureStartDate signatureEndDate"
                        + " onlineVotes offlineVotes publishedAt createdAt updatedAt reference url@31 answer:T@31"
                        + " answeredAt@31 totalCommentsCount@31 scope:Scope");
        shape("Initiative+", "initiativeType:InitiativeType attachments:Attachment");
        shape(
                "ConsultationQuestion",
                "id type slug title:T subtitle:T whatIsDecided:T questionContext:T votesCount"
                        + " responsesCount totalCommentsCount");
        shape(
                "Consultation",
                space + "slug subtitle:T description:T publishedAt createdAt updatedAt bannerImage"
                        + " startVotingDate endVotingDate resultsPublishedAt");
        shape("Consultation+", "questions:ConsultationQuestion");
        shape("Voting", space + "slug description:T startTime endTime createdAt updatedAt scope:Scope");
        shape("Voting+", "");
        as("ComponentInterface", "Component", "__typename id name:T weight url@31 participatorySpace:Space");
    }

    private static void contents() {
        String filed = " category:Category@-29 scope:Scope@-29 taxonomies:Taxonomy@30";
        String talk = " type totalCommentsCount";
        shape("ProposalState", "id title:T bgColor");
        shape(
                "Proposal",
                "id title:T body:T state answer:T answeredAt publishedAt createdAt updatedAt reference url@31 official"
                        + " author:Author authorsCount voteCount likesCount@31 endorsementsCount@-30 address"
                        + " coordinates:Coordinates withdrawn@29" + filed + talk);
        shape(
                "Proposal+",
                "authors:Author createdInMeeting withdrawnAt@29 proposalState:ProposalState@31 cost@31 costReport:T@31"
                        + " executionPeriod:T@31 position attachments:Attachment versions:TraceVersion"
                        + " amendments:Amendment");
        shape("MeetingService", "title:T description:T");
        as("MeetingAgendaItem", "AgendaItem2", "id title:T description:T duration position");
        shape("MeetingAgendaItem", "id title:T description:T duration position items:AgendaItem2");
        shape("MeetingAgenda", "id title:T items:MeetingAgendaItem");
        shape(
                "Meeting",
                "id title:T description:T startTime endTime address location:T locationHints:T coordinates:Coordinates"
                        + " typeOfMeeting onlineMeetingUrl closed registrationsEnabled remainingSlots registrationType@31"
                        + " registrationUrl@31 isWithdrawn@26-28 withdrawn@29 services:MeetingService reference url@31"
                        + filed + talk);
        shape(
                "Meeting+",
                "author:Author closedAt@31 closingReport:T registrationTerms:T attendeeCount@-30 attendeesCount@31"
                        + " contributionCount attendingOrganizations privateMeeting transparent videoUrl audioUrl"
                        + " agenda:MeetingAgenda publishedAt@31 createdAt updatedAt attachments:Attachment");
        shape(
                "Debate",
                "id title:T description:T instructions:T startTime endTime author:Author likesCount@31 closedAt@31"
                        + " lastCommentAt@31 conclusions:T@31 reference url@31 createdAt updatedAt" + filed + talk);
        shape("Debate+", "informationUpdates:T versions:TraceVersion@31");
        as(
                "Project",
                "Project",
                "id title:T description:T budget_amount selected selectedAt@31 confirmedVotes@31 address@31"
                        + " coordinates:Coordinates@31 reference url@31 createdAt updatedAt" + filed + talk);
        shape(
                "Budget",
                "id title:T description:T total_budget weight@31 url@31 createdAt updatedAt scope:Scope@-29"
                        + " taxonomies:Taxonomy@31 projects:Project");
        shape("Budget+", "versions:TraceVersion");
        shape("Status", "id key name:T description:T progress");
        shape("Milestone", "id title:T description:T entryDate");
        shape("TimelineEntry", "id title:T@27 description:T entryDate");
        shape(
                "Result",
                "id title:T description:T startDate endDate progress status:Status externalId childrenCount weight"
                        + " address@31 coordinates:Coordinates@31 reference url@31 createdAt updatedAt" + filed + talk);
        shape(
                "Result+",
                "milestones:Milestone@31 timelineEntries:TimelineEntry@-30 proposals:ProposalReference@31"
                        + " versions:TraceVersion@31");
        shape(
                "Post",
                "id title:T body:T author:Author publishedAt@28 createdAt updatedAt likesCount@31 endorsementsCount@-30"
                        + " url@31" + talk);
        shape("Post+", "attachments:Attachment versions:TraceVersion");
        shape("Page", "id title:T body:T createdAt updatedAt url@31");
        shape("Page+", "");
    }

    private static void others() {
        shape("ResponseOption", "id body:T freeText");
        shape("AnswerOption", "id body:T freeText");
        shape(
                "Question",
                "id body:T description:T questionType mandatory position maxChoices responseOptions:ResponseOption@31"
                        + " answerOptions:AnswerOption@-30");
        shape("Questionnaire", "id title:T description:T tos:T questions:Question");
        shape(
                "Survey",
                "id questionnaire:Questionnaire startsAt@31 endsAt@31 allowResponses@31 allowUnregistered@31 url@31"
                        + " createdAt updatedAt");
        shape("Survey+", "");
        shape(
                "Sortition",
                "id title:T witnesses:T additionalInfo:T dice targetItems candidateProposals selectedProposals"
                        + " requestTimestamp cancelReason:T cancelledOn reference url@31 category:Category@-29"
                        + " taxonomies:Taxonomy@30 type totalCommentsCount");
        shape("Sortition+", "");
        shape("ElectionAnswer", "id title:T description:T results_total selected");
        shape("ElectionQuestion", "id title:T maxSelections minSelections answers:ElectionAnswer");
        shape("Election", "id title:T description:T startTime endTime bb_status questions:ElectionQuestion");
        shape("Election+", "");
        shape(
                "CollaborativeText",
                "id title body announcement:T acceptingSuggestions draft publishedAt createdAt updatedAt"
                        + " suggestionsCount documentVersionsCount url");
        shape("CollaborativeText+", "");
    }

    private Shapes() {}

    private static void shape(String type, String text) {
        as(type.endsWith("+") ? type.substring(0, type.length() - 1) : type, type, text);
    }

    private static void as(String type, String name, String text) {
        ALL.put(name, Shape.parse(type, text));
    }

    /** Returns what is asked of a type of a server. */
    public static List<Node> of(String shape, ServerProfile server) {
        Shape found = ALL.get(shape);
        if (found == null) {
            throw new IllegalArgumentException("There is no shape " + shape);
        }
        return found.nodes(ALL, server);
    }

    /** Returns the names of all shapes. */
    public static Set<String> names() {
        return Set.copyOf(ALL.keySet());
    }
}
