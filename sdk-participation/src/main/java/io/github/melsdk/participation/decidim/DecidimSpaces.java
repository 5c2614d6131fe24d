package io.github.melsdk.participation.decidim;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the spaces in which people take part. Call it, do not implement it: methods will be added.
 *
 * @see <a href="https://docs.decidim.org/en/develop/develop/api/">Provider's documentation</a>
 */
public interface DecidimSpaces {

    /**
     * Reads the spaces of all kinds that the server has, each kind with one request.
     *
     * @param query chooses spaces
     * @return an unmodifiable list, kind after kind
     */
    List<ParticipatorySpace> spaces(Consumer<? super SpaceQuery> query);

    /**
     * Reads processes: those that are published and open to all.
     *
     * @param query chooses spaces
     * @return an unmodifiable list; the server gives all at once
     * @throws NotOfferedException when the server does not have them
     */
    List<ParticipatoryProcess> processes(Consumer<? super SpaceQuery> query);

    /**
     * Reads assemblies: those that are published and open to all.
     *
     * @param query chooses spaces
     * @return an unmodifiable list; the server gives all at once
     * @throws NotOfferedException when the server does not have them
     */
    List<Assembly> assemblies(Consumer<? super SpaceQuery> query);

    /**
     * Reads conferences: those that are published and open to all.
     *
     * @param query chooses spaces
     * @return an unmodifiable list; the server gives all at once
     * @throws NotOfferedException when the server does not have them
     */
    List<Conference> conferences(Consumer<? super SpaceQuery> query);

    /**
     * Reads petitions: those that are published and open to all.
     *
     * @param query chooses spaces
     * @return an unmodifiable list; the server gives all at once
     * @throws NotOfferedException when the server does not have them
     */
    List<Initiative> initiatives(Consumer<? super SpaceQuery> query);

    /**
     * Reads consultations; before 0.28 only: those that are published and open to all.
     *
     * @param query chooses spaces
     * @return an unmodifiable list; the server gives all at once
     * @throws NotOfferedException when the server does not have them
     */
    List<Consultation> consultations(Consumer<? super SpaceQuery> query);

    /**
     * Reads votings; before 0.29 only: those that are published and open to all.
     *
     * @param query chooses spaces
     * @return an unmodifiable list; the server gives all at once
     * @throws NotOfferedException when the server does not have them
     */
    List<Voting> votings(Consumer<? super SpaceQuery> query);

    /**
     * Reads an assembly with all details, if it exists.
     *
     * @param id its number
     * @return empty when there is none, or when it is not public
     * @throws IllegalArgumentException when it is no number
     * @throws NotOfferedException when the server does not have such spaces
     */
    Optional<Assembly> findAssembly(String id);

    /**
     * Reads a conference with all details, if it exists.
     *
     * @param id its number
     * @return empty when there is none, or when it is not public
     * @throws IllegalArgumentException when it is no number
     * @throws NotOfferedException when the server does not have such spaces
     */
    Optional<Conference> findConference(String id);

    /**
     * Reads an initiative with all details, if it exists.
     *
     * @param id its number
     * @return empty when there is none, or when it is not public
     * @throws IllegalArgumentException when it is no number
     * @throws NotOfferedException when the server does not have such spaces
     */
    Optional<Initiative> findInitiative(String id);

    /**
     * Reads a consultation with all details, if it exists.
     *
     * @param id its number
     * @return empty when there is none, or when it is not public
     * @throws IllegalArgumentException when it is no number
     * @throws NotOfferedException when the server does not have such spaces
     */
    Optional<Consultation> findConsultation(String id);

    /**
     * Reads a voting with all details, if it exists.
     *
     * @param id its number
     * @return empty when there is none, or when it is not public
     * @throws IllegalArgumentException when it is no number
     * @throws NotOfferedException when the server does not have such spaces
     */
    Optional<Voting> findVoting(String id);

    /**
     * Reads a process with all details.
     *
     * @param slug its text identifier
     * @return the process
     * @throws io.github.melsdk.core.error.NotFoundException when there is none, or when it is not public
     * @throws IllegalArgumentException when it is blank
     */
    ParticipatoryProcess process(String slug);

    /**
     * Reads a process with all details, if it exists.
     *
     * @param slug its text identifier
     * @return empty when there is none, or when it is not public
     * @throws IllegalArgumentException when it is blank
     */
    Optional<ParticipatoryProcess> findProcess(String slug);

    /**
     * Reads the groups of processes.
     *
     * @return an unmodifiable list
     */
    List<ProcessGroup> processGroups();

    /**
     * Reads the kinds of petitions.
     *
     * @return an unmodifiable list
     * @throws NotOfferedException when the server has no petitions
     */
    List<InitiativeType> initiativeTypes();

    /**
     * Reads the components of a space, those without a kind of their own too.
     *
     * @param place a space, or one component
     * @return an unmodifiable list
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such space, or when it is not public
     */
    List<Component> components(DecidimPlace place);

    /**
     * Reads a component, if it exists.
     *
     * @param id its number
     * @return empty when there is none, or when it is not public
     * @throws IllegalArgumentException when it is no number
     */
    Optional<Component> findComponent(String id);
}
