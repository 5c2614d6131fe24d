package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.territory.PortalSource;
import java.net.URI;
import java.util.Optional;

/** A portal over the adapter of its software. */
record DefaultPortal(URI address, Adapter adapter) implements Portal {

    @Override
    public PortalSource.Software software() {
        return adapter.software();
    }

    @Override
    public Paged<DatasetDescription> search(String words) {
        return adapter.search(words.strip());
    }

    @Override
    public Dataset dataset(String id) {
        return new PortalDataset(adapter, id);
    }

    @Override
    public Optional<Dataset> findDataset(String id) {
        Dataset dataset = dataset(id);
        try {
            dataset.description();
            return Optional.of(dataset);
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public <C extends ServiceClient<C>> Optional<C> client(Class<C> type) {
        return type.isInstance(adapter.client()) ? Optional.of(type.cast(adapter.client())) : Optional.empty();
    }
}
