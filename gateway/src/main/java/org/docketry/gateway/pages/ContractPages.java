// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;

/**
 * The published language, as it was packed into this gateway. Pages are found by their whole
 * address among those that exist, so that no address leads anywhere else.
 */
final class ContractPages {

    private static final String ROOT = "contracts/";

    private final Map<String, Page> pages;

    ContractPages(Map<String, Page> pages) {
        this.pages = Map.copyOf(pages);
    }

    /** One page. */
    record Page(MediaType type, String content) {}

    static ContractPages packed() {
        Map<String, Page> pages = new TreeMap<>();
        try {
            Resource[] resources =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + ROOT + "**/*.*");
            for (Resource resource : resources) {
                add(pages, resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the contracts cannot be read", e);
        }
        return new ContractPages(pages);
    }

    private static void add(Map<String, Page> pages, Resource resource) throws IOException {
        String location = resource.getURL().toString();
        String path = "/" + location.substring(location.lastIndexOf(ROOT) + ROOT.length());
        try (InputStream content = resource.getInputStream()) {
            Page page =
                    new Page(
                            type(path), new String(content.readAllBytes(), StandardCharsets.UTF_8));
            pages.put(path, page);
            if (path.startsWith("/problems/") && path.endsWith(".md")) {
                // The page is what the problem's type URI names, and that has no ending.
                pages.put(path.substring(0, path.length() - ".md".length()), page);
            }
        }
    }

    private static MediaType type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "yaml" -> MediaType.parseMediaType("application/yaml;charset=UTF-8");
            case "json" -> MediaType.parseMediaType("application/schema+json");
            default -> MediaType.parseMediaType("text/markdown;charset=UTF-8");
        };
    }

    /** The page at that address, or null. */
    @Nullable Page at(String path) {
        return pages.get(path);
    }

    /** Addresses of all pages below one. */
    List<String> below(String path) {
        List<String> below = new ArrayList<>(pages.keySet());
        below.removeIf(each -> !each.startsWith(path + "/") || each.endsWith(".md"));
        below.sort(null);
        return List.copyOf(below);
    }
}
