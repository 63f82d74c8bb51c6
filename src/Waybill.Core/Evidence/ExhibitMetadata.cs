using Waybill.Core.Time;

namespace Waybill.Core.Evidence;

/// <summary>What an exhibit says of itself. A null is "unknown", never a guess.</summary>
public sealed record ExhibitMetadata
{
    /// <summary>Metadata of which nothing is known.</summary>
    public static ExhibitMetadata Unknown { get; } = new();

    /// <summary>The headline or title.</summary>
    public string? Title { get; init; }

    /// <summary>The byline, as written.</summary>
    public string? Author { get; init; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The public address; for a restatement, the address of the report that it restates.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 tag of the text's language, such as <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>What kind of document it is, such as <c>wire</c>, <c>official</c>, <c>table</c> or <see cref="Restatement"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>Other keys of the head, in their order by name.</summary>
    public SortedDictionary<string, string> Other { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The kind of an exhibit that restates a report which was itself not captured. It is always shown as such.</summary>
    public const string Restatement = "restatement";

    /// <summary>True when the exhibit restates an original that was not captured.</summary>
    public bool IsRestatement => string.Equals(Kind, Restatement, StringComparison.OrdinalIgnoreCase);
}
