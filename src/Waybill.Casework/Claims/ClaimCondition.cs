using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Storage.Index;

namespace Waybill.Casework.Claims;

/// <summary>A condition on claims, written <c>key=value</c>.</summary>
public sealed record ClaimCondition
{
    /// <summary>The keys, for help.</summary>
    public const string Keys =
        "frame, status, act, certainty, polarity, unit, document, exhibit, text, id, or a role such as supplier (its hint or words)";

    private ClaimCondition(string key, string value) => (Key, Value) = (key, value);

    /// <summary>What is looked at.</summary>
    public string Key { get; }

    /// <summary>What it must be.</summary>
    public string Value { get; }

    /// <summary>Reads conditions.</summary>
    /// <exception cref="CaseworkException">One has another form or an unknown key.</exception>
    public static IReadOnlyList<ClaimCondition> Parse(IEnumerable<string> conditions) => [.. conditions.Select(Parse)];

    /// <summary>True when a claim meets the condition.</summary>
    public bool Holds(Claim claim) =>
        Key switch
        {
            "frame" => Same(claim.Frame),
            "status" => Same(claim.Status.ToString()),
            "act" => Same(claim.Act.ToString()),
            "certainty" => Same(claim.Certainty.ToString()),
            "polarity" => Same(claim.Polarity.ToString()),
            "unit" => Same(claim.Quantity?.Unit),
            "document" => claim.Document?.Contains(Value, StringComparison.OrdinalIgnoreCase) ?? false,
            "exhibit" => claim.Exhibit.ToString().StartsWith(Value, StringComparison.OrdinalIgnoreCase)
                || claim.Exhibit.Hex.StartsWith(Value, StringComparison.OrdinalIgnoreCase),
            "text" => claim.Selector.Exact.Contains(Value, StringComparison.OrdinalIgnoreCase),
            "id" => claim.Id.ToString().Contains(Value, StringComparison.OrdinalIgnoreCase),
            _ => claim.Role(Key).Any(filler => Same(filler.Hint) || filler.Text.Contains(Value, StringComparison.OrdinalIgnoreCase)),
        };

    /// <summary>What the index can narrow by itself: a frame, a status.</summary>
    internal ClaimFilter Narrow(ClaimFilter filter) =>
        Key switch
        {
            "frame" => filter with { Frame = FrameCatalogue.Embedded.Names.FirstOrDefault(Same) ?? Value },
            "status" when Enum.TryParse<ClaimStatus>(Value, ignoreCase: true, out var status) => filter with { Status = status },
            _ => filter,
        };

    private static ClaimCondition Parse(string condition)
    {
        var at = condition.IndexOf('=', StringComparison.Ordinal);
        var key = at > 0 ? condition[..at].Trim() : "";
        var value = condition[(at + 1)..].Trim();
        var closed = key switch
        {
            "frame" => [.. FrameCatalogue.Embedded.Names],
            "status" => Enum.GetNames<ClaimStatus>(),
            "act" => Enum.GetNames<Act>(),
            "certainty" => Enum.GetNames<Certainty>(),
            "polarity" => Enum.GetNames<Polarity>(),
            _ => null,
        };
        if (closed is not null && !closed.Contains(value, StringComparer.OrdinalIgnoreCase))
            throw new UsageException($"{condition}: write one of {string.Join(", ", closed)}");
        var open =
            key is "unit" or "document" or "exhibit" or "text" or "id"
            || FrameCatalogue.Embedded.Names.Any(frame => FrameCatalogue.Embedded[frame].HasRole(key));
        return closed is not null || open
            ? new(key, value)
            : throw new UsageException($"'{condition}': a condition is written key=value, with a key of {Keys}");
    }

    private bool Same(string? value) => string.Equals(value, Value, StringComparison.OrdinalIgnoreCase);
}
