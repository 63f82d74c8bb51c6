namespace Waybill.Core.Evidence;

/// <summary>The kinds, in <see cref="ExhibitMetadata.Kind"/>, of exhibits whose working text is no running text.</summary>
public static class StructuredKinds
{
    /// <summary>Rows and columns.</summary>
    public const string Table = "table";

    /// <summary>Elements.</summary>
    public const string Markup = "markup";

    /// <summary>True for either, in any case.</summary>
    public static bool IsOne(string? kind) =>
        string.Equals(kind, Table, StringComparison.OrdinalIgnoreCase) || string.Equals(kind, Markup, StringComparison.OrdinalIgnoreCase);
}
