namespace Waybill.Core.Evidence;

/// <summary>Captured evidence: bytes under their SHA-256. What the bytes say is the matter of an <see cref="Extraction"/>.</summary>
/// <param name="Id">SHA-256 of the bytes.</param>
/// <param name="Name">The file's name at its first capture, without folders.</param>
/// <param name="MediaType">The IANA media type that the bytes were recognised as, such as <c>text/html</c>.</param>
/// <param name="Length">How many bytes.</param>
public sealed record Exhibit(Sha256 Id, string Name, string MediaType, long Length);

/// <summary>One act of capturing an exhibit. The same bytes twice are one exhibit with two captures.</summary>
/// <param name="Exhibit">The exhibit captured.</param>
/// <param name="From">Where the bytes came from: a path as given by the user, or a URL.</param>
/// <param name="How">The way: <c>file</c>.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Capture(Sha256 Exhibit, string From, string How, DateTimeOffset At);
