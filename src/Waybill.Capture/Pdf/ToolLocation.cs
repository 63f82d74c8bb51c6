namespace Waybill.Capture.Pdf;

/// <summary>Where the system's programs are.</summary>
internal static class ToolLocation
{
    /// <summary>
    /// The absolute path of a program on the search path; null when it is not installed. Relative entries of the path are not trusted.
    /// </summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
