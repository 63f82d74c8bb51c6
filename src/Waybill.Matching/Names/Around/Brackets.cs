namespace Waybill.Matching.Names.Around;

/// <summary>The brackets that stand in names, narrow and as wide as characters.</summary>
internal static class Brackets
{
    /// <summary>Those that open.</summary>
    public const string Opening = "([（【";

    /// <summary>Those that close.</summary>
    public const string Closing = ")]）】";
}
