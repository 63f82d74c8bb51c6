namespace Waybill.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Checkout
{
    /// <summary>The folder with Waybill.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>True for what a build wrote.</summary>
    public static bool IsBuildOutput(string file)
    {
        var parts = Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar);
        return parts.Contains("bin") || parts.Contains("obj");
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Waybill.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return folder;
    }
}
