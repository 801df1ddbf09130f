package africa.cauri.webapp.faces.support;

import africa.cauri.webapp.operation.Build;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;

/** Puts the build into the address of each resource, so that browsers may keep it for ever. */
public final class VersionedResources extends ResourceHandlerWrapper {
    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static Resource versioned(Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    private static final class Versioned extends ResourceWrapper {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            boolean has = path.contains("?v=") || path.contains("&v=");
            return has ? path : path + (path.contains("?") ? "&" : "?") + "v=" + Build.resources();
        }
    }
}
