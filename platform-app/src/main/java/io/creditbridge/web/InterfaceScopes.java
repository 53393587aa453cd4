package io.creditbridge.web;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.List;
import java.util.Set;

/** The scopes that open each operation of the interface, as its description names them; any one of them does. */
final class InterfaceScopes {

    private static final String ROOT = "/api/v1";
    private static final List<String> EVERY_ROLE =
            List.of("owner", "team-member", "officer", "approver", "product-manager", "sharer", "operator", "auditor");
    private static final Set<String> ANALYSTS_WRITE =
            Set.of(ROOT + "/models/training-sets", ROOT + "/models/runs", ROOT + "/models/runs/{id}/cancellation");

    private InterfaceScopes() {}

    /** The scopes of an operation; empty where nobody need be signed in. */
    static List<String> of(HttpMethod method, String path) {
        boolean read = method == HttpMethod.GET;
        String space = path.substring(ROOT.length()).split("/", -1)[1];
        return switch (space) {
            case "calculators", "risk-sharing-schemes", "regions" -> List.of();
            case "enterprises", "applications", "loans" -> List.of("owner");
            case "team" -> List.of("team-member");
            case "bank" -> ofBank(method, path.substring((ROOT + "/bank").length()));
            case "sharing" -> List.of("sharer");
            case "models" ->
                !read && ANALYSTS_WRITE.contains(path)
                        ? List.of("product-manager", "operator")
                        : List.of("product-manager", "approver", "operator");
            case "admin" -> read ? List.of("operator", "auditor") : List.of("operator");
            default -> EVERY_ROLE;
        };
    }

    private static List<String> ofBank(HttpMethod method, String path) {
        if (path.startsWith("/webhooks") || path.startsWith("/notices")) {
            return List.of("approver");
        }
        if (!path.startsWith("/products")) {
            return List.of("officer", "approver");
        }
        if (method == HttpMethod.GET) {
            return List.of("product-manager", "approver");
        }
        return path.equals("/products") ? List.of("product-manager") : List.of("approver");
    }
}
