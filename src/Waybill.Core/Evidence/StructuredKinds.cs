namespace Waybill.Core.Evidence;

/// <summary>The kinds, in <see cref="ExhibitMetadata.Kind"/>, of exhibits whose working text is no running text.</summary>
public static class StructuredKinds
{
    /// <summary>Rows and columns.</summary>
    public const string Table = "table";

    /// <summary>Elements.</summary>
    public const string Markup = "markup";

    /// <summary>Entities of FollowTheMoney, one on each line.</summary>
    public const string Entities = "entities";

    /// <summary>True for one of them, in any case.</summary>
    public static bool IsOne(string? kind) =>
        string.Equals(kind, Table, StringComparison.OrdinalIgnoreCase)
        || string.Equals(kind, Markup, StringComparison.OrdinalIgnoreCase)
        || string.Equals(kind, Entities, StringComparison.OrdinalIgnoreCase);
}
