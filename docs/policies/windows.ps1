# Writes the settings of a policy file of this folder into the registry, where Chrome or Edge reads them.
# As an administrator, or as a platform script of Intune that runs as SYSTEM:
#   .\windows.ps1 -File .\chromium.json -Browser Chrome -Id <id of the extension in its store>
param(
  [Parameter(Mandatory)] [string] $File,
  [ValidateSet('Chrome', 'Edge')] [string] $Browser = 'Chrome',
  [Parameter(Mandatory)] [ValidatePattern('^[a-p]{32}$')] [string] $Id
)

$roots = @{
  Chrome = 'HKLM:\SOFTWARE\Policies\Google\Chrome'
  Edge   = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge'
}
$policy = Get-Content -Raw -Encoding utf8 $File | ConvertFrom-Json
$settings = $policy.'3rdparty'.extensions.PSObject.Properties | Select-Object -First 1 -ExpandProperty Value
$key = Join-Path $roots[$Browser] "3rdparty\extensions\$Id\policy"

# What is no longer in the file must not stay behind.
if (Test-Path $key) { Remove-Item $key -Recurse }
New-Item $key -Force | Out-Null

foreach ($setting in $settings.PSObject.Properties) {
  $value = $setting.Value
  if ($value -is [bool] -or $value -is [int] -or $value -is [long]) {
    New-ItemProperty $key -Name $setting.Name -PropertyType DWord -Value ([int] $value) | Out-Null
  } elseif ($value -is [string]) {
    New-ItemProperty $key -Name $setting.Name -PropertyType String -Value $value | Out-Null
  } else {
    # Lists and tables stand in the registry as JSON.
    $json = ConvertTo-Json -InputObject $value -Depth 10 -Compress
    New-ItemProperty $key -Name $setting.Name -PropertyType String -Value $json | Out-Null
  }
}
