namespace Waybill.Core.Evidence;

/// <summary>The methods' names in files and in running text.</summary>
public static class MethodNames
{
    private static readonly (CollectionMethod Method, string Key, string Words)[] Names =
    [
        (CollectionMethod.Statement, "statement", "statement"),
        (CollectionMethod.Imagery, "imagery", "imagery"),
        (CollectionMethod.Tracking, "tracking", "tracking"),
        (CollectionMethod.TradeData, "trade-data", "trade data"),
        (CollectionMethod.Intercepts, "intercepts", "intercepts"),
        (CollectionMethod.Inspection, "inspection", "inspection"),
        (CollectionMethod.Documents, "documents", "documents"),
    ];

    /// <summary>The names that files use, in the order of the methods.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Names.Select(n => n.Key)];

    /// <summary>The method of a name that a file uses, such as <c>trade-data</c>; null for another word.</summary>
    public static CollectionMethod? Find(string key) =>
        Names.Where(n => n.Key == key).Select(n => (CollectionMethod?)n.Method).FirstOrDefault();

    /// <summary>The method in running text.</summary>
    public static string Say(this CollectionMethod method) => Array.Find(Names, n => n.Method == method).Words;

    /// <summary>Several methods in running text, in their order.</summary>
    public static string Say(this IEnumerable<CollectionMethod> methods) => string.Join(" and ", methods.Distinct().Order().Select(Say));
}
