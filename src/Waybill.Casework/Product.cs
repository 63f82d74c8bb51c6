using System.Reflection;

namespace Waybill.Casework;

/// <summary>What Waybill calls itself in what it writes.</summary>
public static class Product
{
    /// <summary>The version, such as <c>0.1.0</c>, without build metadata: two builds of one version write the same bytes.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
